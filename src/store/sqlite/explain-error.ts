import { StoreBusyError, StoreUnavailableError } from "../../model/errors.ts";

/** SQLite's primary result codes for problems that a user can fix (https://sqlite.org/rescode.html). */
export const busyCode = 5;
const fixable = new Map([
  [8, "the file or its folder is read-only; change its permissions"],
  [10, "reading or writing failed; check the disk"],
  [11, "the file is damaged; delete it and import again"],
  [13, "the disk is full; free some space and run the command again"],
]);

/** The primary result code of an SQLite error; null for any other error. */
export function codeOf(error: unknown): number | null {
  if (!(error instanceof Error && "errcode" in error && typeof error.errcode === "number")) return null;
  return error.errcode & 0xff;
}

/**
 * Replaces a failure of the file or the disk by an error that says what to do. Any other error is returned unchanged.
 */
export function explainSqliteError(error: unknown, file: string): unknown {
  const code = codeOf(error);
  if (code === busyCode) {
    return new StoreBusyError(
      `Another process is writing to ${file}. Run the command again when it has finished.`,
      { cause: error },
    );
  }
  const problem = code === null ? undefined : fixable.get(code);
  if (problem === undefined || !(error instanceof Error)) return error;
  return new StoreUnavailableError(`Cannot use ${file}: ${problem}. SQLite reported: ${error.message}.`, {
    cause: error,
  });
}
