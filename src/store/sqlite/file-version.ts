import type { DatabaseSync } from "node:sqlite";
import { newestVersion, readMigrations } from "../migrations.ts";
import { sqlFolder } from "./sql-folder.ts";

/** Says in a file's header that this program wrote it: "WAGg". */
export const APPLICATION_ID = 0x57414767;

/** The oldest version of a file that can be upgraded. Questions in older ones must be re-imported. */
export const OLDEST_VERSION = 13;

/** Files of this version have no application id yet. */
const UNMARKED_VERSION = 13;

export const migrations = readMigrations(new URL("migrations/", sqlFolder), OLDEST_VERSION);

/** The version of the files that this program writes. To raise it, add a migration (CONTRIBUTING.md). */
export const SCHEMA_VERSION = newestVersion(migrations, OLDEST_VERSION);

/** What a database is: empty, another program's, or a graph of some version. */
export type FileContent =
  | { readonly kind: "empty" }
  | { readonly kind: "foreign" }
  | { readonly kind: "graph"; readonly version: number };

export function contentOf(database: DatabaseSync): FileContent {
  const version = readNumber(database, "PRAGMA user_version", "user_version");
  const application = readNumber(database, "PRAGMA application_id", "application_id");
  const tables = new Set(
    database
      .prepare("SELECT name FROM sqlite_schema WHERE type = 'table'")
      .all()
      .map(({ name }) => name),
  );
  if (tables.size === 0 && version === 0 && application === 0) return { kind: "empty" };
  const isOurs =
    application === APPLICATION_ID ||
    (application === 0 && version === UNMARKED_VERSION && tables.has("question") && tables.has("record"));
  return isOurs ? { kind: "graph", version } : { kind: "foreign" };
}

/** Why a graph of this version cannot be used; null if it can be, perhaps after an upgrade. */
export function unusableBecause(version: number): string | null {
  if (version > SCHEMA_VERSION)
    return `has format ${version}, and this program knows formats up to ${SCHEMA_VERSION}. Use a newer version of the program`;
  if (version < OLDEST_VERSION)
    return `has format ${version}, which is too old to be upgraded to ${SCHEMA_VERSION}. Re-import its questions into another file`;
  return null;
}

function readNumber(database: DatabaseSync, pragma: string, column: string): number {
  return Number(database.prepare(pragma).get()?.[column]);
}
