import { statSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { UnreadableInputError } from "../../../model/errors.ts";
import type { UnfinishedWork } from "../../../model/unfinished.ts";
import type { BackupReport } from "../../backup-report.ts";
import { contentOf, unusableBecause } from "../file-version.ts";
import { damagedBlocks } from "../versions/damaged-blocks.ts";

/** How many faults a message lists. */
const MOST_FAULTS = 3;

/**
 * Examines a file that no one writes to. Throws an UnreadableInputError unless it is an undamaged graph of a version
 * that this program can use.
 */
export function examineWholeGraph(file: string): BackupReport {
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(file, { readOnly: true });
    const content = contentOf(database);
    if (content.kind !== "graph")
      throw new UnreadableInputError(file, `${file} is not a backup: it holds no graph of this program.`);
    const reason = unusableBecause(content.version);
    if (reason !== null) throw new UnreadableInputError(file, `${file} ${reason}.`);
    checkIntegrity(database, file);
    return {
      file,
      bytes: statSync(file).size,
      version: content.version,
      questions: countQuestions(database),
      unfinished: database
        .prepare("SELECT work FROM unfinished ORDER BY work")
        .all()
        .map(({ work }) => String(work) as UnfinishedWork),
    };
  } catch (error) {
    if (error instanceof UnreadableInputError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new UnreadableInputError(file, `${file} is not a whole graph: ${reason}.`, { cause: error });
  } finally {
    database?.close();
  }
}

export function countQuestions(database: DatabaseSync): number {
  return Number(database.prepare("SELECT count(*) AS count FROM question").get()?.["count"]);
}

function checkIntegrity(database: DatabaseSync, file: string): void {
  const faults = database
    .prepare(`PRAGMA integrity_check(${MOST_FAULTS})`)
    .all()
    .map((row) => String(row["integrity_check"]))
    .filter((fault) => fault !== "ok");
  // To SQLite a block is only bytes.
  if (faults.length === 0) faults.push(...damagedBlocks(database).take(MOST_FAULTS));
  if (faults.length > 0)
    throw new UnreadableInputError(file, `${file} is damaged: ${faults.join("; ").replaceAll("\n", " ")}.`);
}
