import { existsSync } from "node:fs";
import { dirname } from "node:path";
import { backup, DatabaseSync } from "node:sqlite";
import { BadInputError, StoreUnavailableError, UnreadableInputError } from "../../../model/errors.ts";
import { makeFolder } from "../../../model/make-folder.ts";
import type { BackupOptions, BackupReport } from "../../backup-report.ts";
import { codeOf } from "../explain-error.ts";
import { contentOf } from "../file-version.ts";
import { openDatabase } from "../open-database.ts";
import { damagedCode } from "../result-codes.ts";
import { takeWriterLock } from "../writer-lock.ts";
import { copyGraph } from "./back-up.ts";
import { explainCopyError } from "./explain-copy-error.ts";
import { partialOf, removePartial } from "./partial-file.ts";
import { countQuestions, examineWholeGraph } from "./whole-graph.ts";

/**
 * Replaces a graph by a backup in one transaction, while others may read the graph. Nothing is written to it before a
 * copy of the backup is known to be whole and has the format of this program.
 */
export async function restore(
  file: string,
  graph: string,
  { overwrite }: BackupOptions = { overwrite: false },
): Promise<BackupReport> {
  if (!existsSync(file)) throw new UnreadableInputError(file, `There is no file ${file}.`);
  const partial = partialOf(graph);
  try {
    makeFolder(dirname(graph));
    const lock = takeWriterLock(graph);
    try {
      const revision = checkReplaceable(graph, overwrite);
      const report = examineWholeGraph(file);
      copyGraph(file, partial);
      prepareCopy(partial, revision);
      examineWholeGraph(partial);
      await replace(partial, graph);
      return report;
    } finally {
      removePartial(partial);
      lock.release();
    }
  } catch (error) {
    throw explainCopyError(
      error,
      graph,
      (reason) =>
        `Cannot restore ${file} to ${graph}: ${reason}. If ${graph} is damaged, stop its servers, delete it with its -wal and -shm files, and restore again.`,
    );
  }
}

/** Throws if the graph must not be replaced. Otherwise returns its revision, or 0. */
function checkReplaceable(graph: string, overwrite: boolean): number {
  if (!existsSync(graph)) return 0;
  const database = new DatabaseSync(graph, { timeout: 5000 });
  try {
    const { kind } = contentOf(database);
    if (kind === "empty") return 0;
    if (kind === "foreign")
      throw new StoreUnavailableError(
        `${graph} was created by another program. Set STORE to another path, or delete the file.`,
      );
    if (!overwrite && countQuestions(database) > 0)
      throw new BadInputError(
        `${graph} already holds a graph. Set STORE to another file, or add --overwrite to replace it.`,
      );
    return Number(database.prepare("SELECT max(number) AS number FROM revision").get()?.["number"] ?? 0);
  } catch (error) {
    if (codeOf(error) !== damagedCode) throw error;
    if (overwrite) return 0;
    throw new BadInputError(`${graph} is damaged. Add --overwrite to replace it.`);
  } finally {
    database.close();
  }
}

/** Upgrades the copy, and gives it a revision of its own, so that a server drops what it has cached. */
function prepareCopy(partial: string, revision: number): void {
  const database = openDatabase(partial);
  try {
    database
      .prepare(
        `INSERT INTO revision (id, number) VALUES (1, ?1)
         ON CONFLICT (id) DO UPDATE SET number = max(number, ?1)`,
      )
      .run(revision);
    database.exec("UPDATE revision SET number = number + 1");
  } finally {
    database.close();
  }
}

/** More pages than any file has. */
const ALL_PAGES = 2 ** 31 - 1;

/** All pages in one transaction of the graph's file; its readers see the old graph until it is committed. */
async function replace(partial: string, graph: string): Promise<void> {
  const copy = new DatabaseSync(partial, { readOnly: true });
  try {
    await backup(copy, graph, { rate: ALL_PAGES });
  } finally {
    copy.close();
  }
  const restored = openDatabase(graph);
  try {
    restored.exec("PRAGMA wal_checkpoint(TRUNCATE)");
  } finally {
    restored.close();
  }
}
