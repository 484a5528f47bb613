import { existsSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { mayWrite } from "./may-write.ts";

/** Codes of the operating system, and what they mean for a user. */
const reasons = new Map([
  ["ENOSPC", "the disk is full"],
  ["EDQUOT", "your disk quota is used up"],
  ["EROFS", "the disk is read-only"],
  ["EISDIR", "it is a folder"],
  ["ENAMETOOLONG", "the name is too long"],
  ["EMFILE", "too many files are open"],
  ["EIO", "reading or writing the disk failed"],
]);

/** Why a file cannot be created or written, as the end of a sentence without its full stop. */
export function explainFileError(error: unknown, file: string): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const known = reasons.get(code) ?? obstacleTo(file);
  if (known !== null) return known;
  return error instanceof Error ? error.message : String(error);
}

/**
 * What keeps this user from writing a file: a file where the path needs a folder, or a folder or file without
 * permission. Null if nothing does.
 */
export function obstacleTo(file: string): string | null {
  const path = resolve(file);
  if (existsSync(path)) {
    if (statSync(path).isDirectory()) return "it is a folder";
    if (!mayWrite(path)) return "this user may not write to it";
  }
  let folder = dirname(path);
  while (!existsSync(folder) && folder !== dirname(folder)) folder = dirname(folder);
  if (!statSync(folder).isDirectory()) return `${folder} is a file, not a folder`;
  if (!existsSync(path) && !mayWrite(folder)) return `this user may not create files in the folder ${folder}`;
  return null;
}
