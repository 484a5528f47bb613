import { resolve } from "node:path";

/** `NAME@DAY` and endings: a day, or a moment, at which the whole of NAME was obtained. */
const datedName = /^(?<name>.*)@(?<at>\d{4}-\d{2}-\d{2}(?:T[\d:.-]+Z)?)(?:\.\w+)*$/s;

/** What a file's name says of its age, both null where it says nothing. */
export type NamedSnapshot = {
  /** The day, or moment, at which the file was obtained. */
  readonly statedAt: string | null;
  /** What is reissued, and which edition of it the file is. */
  readonly snapshot: { readonly of: string; readonly at: string } | null;
};

/** Reads from a file's name which edition of what it is: `2025-09@2025-09-15.json` is that day's edition of `2025-09`. */
export function snapshotOf(path: string): NamedSnapshot {
  const { name, at } = datedName.exec(path)?.groups ?? {};
  if (name === undefined || at === undefined || Number.isNaN(Date.parse(at))) {
    return { statedAt: null, snapshot: null };
  }
  // Editions of one thing lie in one folder, however the folder is named to the import.
  return { statedAt: at, snapshot: { of: resolve(name), at } };
}
