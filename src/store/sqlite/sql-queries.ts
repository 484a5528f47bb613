import { type QueryFiles, readQueryFiles } from "../query-text.ts";
import { withShapes } from "../shape-queries.ts";
import { sqlFolder } from "./sql-folder.ts";
import { sqlShapes } from "./sql-shapes.ts";

/** Every query of this engine. */
export function sqlQueries(): QueryFiles {
  return withShapes(readQueryFiles(sqlFolder, ".sql"), sqlShapes);
}
