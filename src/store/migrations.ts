import { existsSync, readdirSync, readFileSync } from "node:fs";

/** A text that brings a stored graph from the version before to this one. */
export type Migration = { readonly version: number; readonly text: string };

/**
 * Reads the files of a `migrations` folder, such as `15-seen-until.sql`. They are numbered without a gap after the
 * oldest version. The last number is the version that this program writes.
 */
export function readMigrations(folder: URL, oldestVersion: number): readonly Migration[] {
  const files = existsSync(folder) ? readdirSync(folder) : [];
  const migrations = files
    .map((file) => ({
      version: Number.parseInt(file, 10),
      text: readFileSync(new URL(file, folder), "utf8"),
    }))
    .sort((a, b) => a.version - b.version);
  for (const [index, { version }] of migrations.entries()) {
    const expected = oldestVersion + 1 + index;
    if (version !== expected)
      throw new Error(`${folder.pathname} must have one migration to version ${expected}.`);
  }
  return migrations;
}

/** The version to which a list of migrations leads. */
export function newestVersion(migrations: readonly Migration[], oldestVersion: number): number {
  return migrations.at(-1)?.version ?? oldestVersion;
}
