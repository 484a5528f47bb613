import type { DatabaseSync } from "node:sqlite";

/** Runs `work` in a transaction that writes. If it throws, nothing of it is written. */
export function inTransaction<Result>(database: DatabaseSync, work: () => Result): Result {
  try {
    database.exec("BEGIN IMMEDIATE");
    const result = work();
    database.exec("COMMIT");
    return result;
  } catch (error) {
    rollBack(database);
    throw error;
  }
}

function rollBack(database: DatabaseSync): void {
  try {
    // After some errors, such as a full disk, SQLite has already ended the transaction.
    if (database.isTransaction) database.exec("ROLLBACK");
  } catch {
    // The error that ended the transaction is the one to report.
  }
}
