import { StoreBusyError, StoreUnavailableError } from "../../model/errors.ts";

/** SQLite's primary result codes for what a user can mend (https://sqlite.org/rescode.html). */
export const busyCode = 5;
const mendable = new Map([
  [8, "it, or its folder, may not be written to; expected that this user may"],
  [10, "the disk does not read or write; expected one that does"],
  [11, "the file is damaged; remove it and import again"],
  [13, "the disk is full; make room and run this again"],
]);

/** The primary result code of an error of SQLite; null for any other error. */
export function codeOf(error: unknown): number | null {
  if (!(error instanceof Error && "errcode" in error && typeof error.errcode === "number")) return null;
  return error.errcode & 0xff;
}

/** Turns a failure that is the file's or the disk's into an error that says what to do; any other stays as it is. */
export function explainSqliteError(error: unknown, file: string): unknown {
  const code = codeOf(error);
  if (code === busyCode) {
    return new StoreBusyError(
      `${file} is being written to by another process. Expected it to be free within seconds: run this again when that has ended.`,
      { cause: error },
    );
  }
  const found = code === null ? undefined : mendable.get(code);
  if (found === undefined || !(error instanceof Error)) return error;
  return new StoreUnavailableError(`Cannot use ${file}: ${found}. SQLite says: ${error.message}.`, {
    cause: error,
  });
}
