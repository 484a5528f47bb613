import { type BigIntStats, type Dirent, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { compareText } from "../../model/compare-text.ts";

/** A file to import, or a path at which there is none. */
export type ListedFile = {
  readonly path: string;
  /** Size on the disk in bytes. */
  readonly bytes: number;
  /** Why it cannot be imported, where that is known before it is opened. */
  readonly fault: string | null;
};

/**
 * The files that paths stand for: a file for itself, a folder for all files below it, ordered by path. Names in a folder
 * that begin with a dot are left out, and what has two names is listed once, by the first. What cannot be listed is in
 * the list too, so that it is reported.
 */
export function listFiles(paths: readonly string[]): readonly ListedFile[] {
  const listing = new Listing();
  for (const path of paths) listing.add(path, true);
  return listing.files;
}

class Listing {
  readonly files: ListedFile[] = [];
  /** Files and folders by device and number, which all names of one share. */
  readonly #seen = new Set<string>();
  /** Everything met besides folders that are listed for the first time. */
  #met = 0;

  add(path: string, isNamed: boolean): void {
    const stat = statOf(path);
    const identity = stat === null ? "" : `${stat.dev}:${stat.ino}`;
    if (stat?.isDirectory() !== true || this.#seen.has(identity)) this.#met += 1;
    // Opening the file will say what the matter is.
    if (stat === null) {
      this.files.push({ path, bytes: 0, fault: null });
      return;
    }
    if (this.#seen.has(identity)) return;
    this.#seen.add(identity);
    if (stat.isDirectory()) this.#addFolder(path, isNamed);
    else if (stat.isFile() || isNamed) this.files.push({ path, bytes: Number(stat.size), fault: null });
    // A pipe in a folder would be waited for without end.
    else this.#addFault(path, "is no regular file; expected a file of written questions");
  }

  #addFolder(path: string, isNamed: boolean): void {
    let entries: readonly Dirent[];
    try {
      entries = readdirSync(path, { withFileTypes: true });
    } catch (error) {
      const code = error instanceof Error && "code" in error ? ` (${String(error.code)})` : "";
      this.#addFault(
        path,
        `is a folder that cannot be read${code}; expected files of written questions in it`,
      );
      return;
    }
    const before = this.#met;
    const names = entries.map(({ name }) => name).filter((name) => !name.startsWith("."));
    for (const name of names.toSorted(compareText)) this.add(join(path, name), false);
    if (!isNamed || this.#met > before) return;
    this.#addFault(
      path,
      "is a folder without files; expected files of written questions in it (names that begin with a dot do not count)",
    );
  }

  #addFault(path: string, reason: string): void {
    this.files.push({ path, bytes: 0, fault: `"${path}" ${reason}.` });
  }
}

function statOf(path: string): BigIntStats | null {
  try {
    return statSync(path, { bigint: true, throwIfNoEntry: false }) ?? null;
  } catch {
    return null;
  }
}
