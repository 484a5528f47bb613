import { resolve } from "node:path";

/** `NAME@DAY` with any extensions: the day or time at which all of NAME was retrieved. */
const datedName = /^(?<name>.*)@(?<at>\d{4}-\d{2}-\d{2}(?:T[\d:.-]+Z)?)(?:\.\w+)*$/s;

/** When a file was retrieved, according to its name; both null if the name does not say. */
export type NamedSnapshot = {
  /** The day or time at which the file was retrieved. */
  readonly statedAt: string | null;
  /** The source that the file is a snapshot of, and when it was taken. */
  readonly snapshot: { readonly of: string; readonly at: string } | null;
};

/** Reads the snapshot from a file's name: `2025-09@2025-09-15.json` is that day's snapshot of `2025-09`. */
export function snapshotOf(path: string): NamedSnapshot {
  const { name, at } = datedName.exec(path)?.groups ?? {};
  if (name === undefined || at === undefined || Number.isNaN(Date.parse(at))) {
    return { statedAt: null, snapshot: null };
  }
  // Snapshots of the same source are in the same folder, however its path is written.
  return { statedAt: at, snapshot: { of: resolve(name), at } };
}
