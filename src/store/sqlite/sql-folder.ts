/** The folder of this engine's queries. */
export const sqlFolder = new URL("../../../sql/", import.meta.url);
