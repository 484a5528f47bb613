import { DatabaseSync } from "node:sqlite";
import { StoreBusyError } from "../../model/errors.ts";
import { codeOf } from "./explain-error.ts";
import { busyCode } from "./result-codes.ts";

/**
 * Takes the writer lock of a database file, or throws a StoreBusyError after waiting `waitMs` milliseconds. The lock is an SQLite lock on an empty file
 * next to the database, so that others can still read the database. The system releases it when the process ends, even
 * if it is killed. The file is never deleted: otherwise one process could lock the deleted file and another a new one.
 */
export function takeWriterLock(file: string, waitMs = 0): { readonly release: () => void } {
  const lock = new DatabaseSync(`${file}-writer`, { timeout: waitMs });
  try {
    lock.exec("BEGIN EXCLUSIVE");
  } catch (error) {
    lock.close();
    if (codeOf(error) !== busyCode) throw error;
    throw new StoreBusyError(
      `Another import is writing to ${file}. Run the command again when it has finished.`,
      { cause: error },
    );
  }
  return { release: () => lock.close() };
}
