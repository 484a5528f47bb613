import { existsSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { mayWrite } from "../../model/may-write.ts";

/**
 * How this process can use a database file. `read` is beside other processes that write. `unchanging` is for a folder
 * in which SQLite cannot create the files that writers and readers share; no other process may write to the file meanwhile.
 */
export type FileAccess = "write" | "read" | "unchanging";

export function accessTo(file: string): FileAccess {
  if (file === ":memory:" || !existsSync(file)) return "write";
  if (mayWrite(dirname(file))) return mayWrite(file) ? "write" : "read";
  const log = statSync(`${file}-wal`, { throwIfNoEntry: false });
  return log === undefined || log.size === 0 ? "unchanging" : "read";
}
