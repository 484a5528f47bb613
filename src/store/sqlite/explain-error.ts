import {
  DamagedVersionsError,
  StoreBusyError,
  StoreReadOnlyError,
  StoreUnavailableError,
} from "../../model/errors.ts";
import { obstacleTo } from "../../model/explain-file-error.ts";
import { busyCode, cannotOpenCode, damagedCode, readOnlyCode } from "./result-codes.ts";
import { DamagedBlockError } from "./versions/damaged-block-error.ts";

/** Problems that a user can fix, by SQLite's primary result codes. */
const fixable = new Map([
  [3, "this user may not use the file; change its permissions"],
  [10, "reading or writing failed; check the disk, and whether it is full"],
  [damagedCode, "the file is damaged; restore a backup, or delete the file and import again"],
  [13, "the disk is full; free some space and run the command again"],
  [cannotOpenCode, "the file cannot be opened; check its path and permissions, and those of its folder"],
]);

/** Codes of the operating system for a folder that cannot be created or a file that cannot be opened. */
const ofSystem = new Map([
  ["EACCES", "this user may not use the file or its folder; change their permissions"],
  ["EPERM", "this user may not use the file or its folder; change their permissions"],
  ["EROFS", "the disk is read-only"],
  ["ENOSPC", "the disk is full; free some space and run the command again"],
  ["ENOTDIR", "a folder in its path is a file; correct STORE"],
  ["EISDIR", "it is a folder; STORE must be a file"],
  ["ENOENT", "the system does not allow a file or folder there; correct STORE"],
  ["ENAMETOOLONG", "its name is too long; correct STORE"],
  ["EEXIST", "a folder in its path is a file; correct STORE"],
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
  if (!(error instanceof Error)) return error;
  if (error instanceof DamagedBlockError)
    return new DamagedVersionsError(file, error.message, { cause: error });
  const code = codeOf(error);
  if (code === busyCode) {
    return new StoreBusyError(
      `Another process is writing to ${file}. Run the command again when it has finished.`,
      { cause: error },
    );
  }
  if (code === readOnlyCode) return new StoreReadOnlyError(file, { cause: error });
  const problem = code === null ? ofSystem.get(systemCodeOf(error)) : fixable.get(code);
  if (problem === undefined) return error;
  const obstacle = code === null || code === cannotOpenCode ? obstacleTo(file) : null;
  if (obstacle !== null) {
    return new StoreUnavailableError(
      `Cannot use ${file}: ${obstacle}. Fix this, or set STORE to another path.`,
      {
        cause: error,
        isLasting: true,
      },
    );
  }
  return new StoreUnavailableError(`Cannot use ${file}: ${problem}. The system reported: ${error.message}.`, {
    cause: error,
    isLasting: true,
  });
}

function systemCodeOf(error: Error): string {
  return "code" in error ? String(error.code) : "";
}
