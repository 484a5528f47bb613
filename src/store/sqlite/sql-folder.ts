/** Where the statements of this engine stand, a file each. */
export const sqlFolder = new URL("../../../sql/", import.meta.url);
