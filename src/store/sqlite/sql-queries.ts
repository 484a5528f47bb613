import { fileOf, partsOf, type QueryFiles, readQueryFiles } from "../query-text.ts";
import { withShapes } from "../shape-queries.ts";
import { graphIndexes } from "./graph-tables.ts";
import { neighbourParts } from "./neighbour-parts.ts";
import { sqlFolder } from "./sql-folder.ts";
import { sqlShapes } from "./sql-shapes.ts";

/** Every query of this engine. */
export function sqlQueries(): QueryFiles {
  const { queries, parts } = withShapes(readQueryFiles(sqlFolder, ".sql"), sqlShapes);
  const { path, text } = fileOf(queries, "indexes");
  const indexes = { path, text: `${text}${graphIndexes}\n` };
  const neighbours = partsOf("src/store/sqlite/neighbour-parts.ts", neighbourParts);
  return { queries: new Map([...queries, ["indexes", indexes]]), parts: new Map([...parts, ...neighbours]) };
}
