/** The folder of this engine's statements, one per file. */
export const cypherFolder = new URL("../../../cypher/", import.meta.url);
