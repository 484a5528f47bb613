import { existsSync, realpathSync } from "node:fs";
import { dirname } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { BadInputError, StoreUnavailableError } from "../../../model/errors.ts";
import { makeFolder } from "../../../model/make-folder.ts";
import type { BackupOptions, BackupReport } from "../../backup-report.ts";
import { contentOf } from "../file-version.ts";
import { explainCopyError } from "./explain-copy-error.ts";
import { completePartial, partialOf, removePartial } from "./partial-file.ts";
import { examineWholeGraph } from "./whole-graph.ts";

/**
 * Copies a graph to a file, as it is at this moment. Others may read and write the graph meanwhile. The file gets its
 * name only when it is known to be whole.
 */
export function backUp(
  graph: string,
  file: string,
  { overwrite }: BackupOptions = { overwrite: false },
): BackupReport {
  checkTarget(graph, file, overwrite);
  const partial = partialOf(file);
  try {
    makeFolder(dirname(file));
    copyGraph(graph, partial);
    const report = examineWholeGraph(partial);
    completePartial(partial, file);
    return { ...report, file };
  } catch (error) {
    throw explainCopyError(error, graph, (reason) => `Cannot back up ${graph} to ${file}: ${reason}.`);
  } finally {
    if (existsSync(dirname(file))) removePartial(partial);
  }
}

function checkTarget(graph: string, file: string, overwrite: boolean): void {
  if (!existsSync(file)) return;
  if (realpathSync(file) === realpathSync(graph))
    throw new BadInputError(`${file} is the graph itself. Choose another file for the backup.`);
  if (!overwrite)
    throw new BadInputError(`${file} already exists. Choose another file, or add --overwrite to replace it.`);
  // Replacing a file that is in use would damage what its users write next.
  if (existsSync(`${file}-wal`))
    throw new BadInputError(
      `${file} may be in use, because ${file}-wal exists. Choose another file, or delete both if no process uses them.`,
    );
}

/** VACUUM INTO reads one snapshot, whatever is written meanwhile, and leaves out free pages. */
export function copyGraph(graph: string, copy: string): void {
  const database = new DatabaseSync(graph, { readOnly: true, timeout: 5000 });
  try {
    if (contentOf(database).kind !== "graph")
      throw new StoreUnavailableError(`${graph} holds no graph of this program.`);
    database.prepare("VACUUM INTO ?").run(copy);
  } finally {
    database.close();
  }
}
