import { DatabaseSync } from "node:sqlite";
import { StoreBusyError } from "../../model/errors.ts";
import { busyCode, codeOf } from "./explain-error.ts";

/**
 * Takes the place of the one writer of a database file, or throws a StoreBusyError. It is a lock of SQLite's own on an
 * empty file beside the database, which the system frees with the process, however that ends; the database itself stays
 * open to readers. The file stays too: removed, it could be locked by one process while another makes it anew.
 */
export function takeWriterLock(file: string): { readonly free: () => void } {
  const lock = new DatabaseSync(`${file}-writer`, { timeout: 0 });
  try {
    lock.exec("BEGIN EXCLUSIVE");
  } catch (error) {
    lock.close();
    if (codeOf(error) !== busyCode) throw error;
    throw new StoreBusyError(
      `Another import is writing to ${file}. Expected to be the only one: run this again when that has ended.`,
      { cause: error },
    );
  }
  return { free: () => lock.close() };
}
