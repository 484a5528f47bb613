import { type BigIntStats, type Dirent, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { compareText } from "../../model/compare-text.ts";

/** A file to import, or a path without a usable file. */
export type ListedFile = {
  readonly path: string;
  /** Size on the disk in bytes. */
  readonly bytes: number;
  /** Why it cannot be imported, if that is known before it is opened. */
  readonly fault: string | null;
};

/**
 * The files at the given paths, with folders listed recursively in order of path. Dotfiles in folders are skipped. A
 * file with two names is listed once, under the first. Paths that cannot be listed are included, so that they are
 * reported.
 */
export function listFiles(paths: readonly string[]): readonly ListedFile[] {
  const listing = new Listing();
  for (const path of paths) listing.add(path, true);
  return listing.files;
}

class Listing {
  readonly files: ListedFile[] = [];
  /** Files and folders by device and inode, which are the same for all their names. */
  readonly #seen = new Set<string>();
  /** How many paths were found, except for folders listed for the first time. */
  #found = 0;

  add(path: string, isNamed: boolean): void {
    const stat = statOf(path);
    const identity = stat === null ? "" : `${stat.dev}:${stat.ino}`;
    if (stat?.isDirectory() !== true || this.#seen.has(identity)) this.#found += 1;
    // Opening the file will report the error.
    if (stat === null) {
      this.files.push({ path, bytes: 0, fault: null });
      return;
    }
    if (this.#seen.has(identity)) return;
    this.#seen.add(identity);
    if (stat.isDirectory()) this.#addFolder(path, isNamed);
    else if (stat.isFile() || isNamed) this.files.push({ path, bytes: Number(stat.size), fault: null });
    // Reading a pipe could block for ever.
    else this.#addFault(path, "is not a regular file");
  }

  #addFolder(path: string, isNamed: boolean): void {
    let entries: readonly Dirent[];
    try {
      entries = readdirSync(path, { withFileTypes: true });
    } catch (error) {
      const code = error instanceof Error && "code" in error ? ` (${String(error.code)})` : "";
      this.#addFault(path, `is a folder that cannot be read${code}; check its permissions`);
      return;
    }
    const before = this.#found;
    const names = entries.map(({ name }) => name).filter((name) => !name.startsWith("."));
    for (const name of names.toSorted(compareText)) this.add(join(path, name), false);
    if (!isNamed || this.#found > before) return;
    this.#addFault(path, "is a folder without files to import; names that begin with a dot are skipped");
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
