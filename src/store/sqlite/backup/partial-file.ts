import { closeSync, fsyncSync, openSync, readdirSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/** Where a file is written before it is known to be whole. The process id keeps two processes apart. */
export function partialOf(file: string): string {
  return `${file}.${process.pid}.partial`;
}

/** Gives a partial file its name, after its content has reached the disk. */
export function completePartial(partial: string, file: string): void {
  sync(partial);
  renameSync(partial, file);
  // A folder cannot be opened on Windows, where renaming needs no such step.
  if (process.platform !== "win32") sync(dirname(file));
}

/** Removes a partial file, if it still exists, and what SQLite put next to it. */
export function removePartial(partial: string): void {
  for (const name of readdirSync(dirname(partial))) {
    if (name.startsWith(basename(partial))) rmSync(join(dirname(partial), name), { force: true });
  }
}

function sync(path: string): void {
  const descriptor = openSync(path, "r");
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
