import { mkdirSync, readFileSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { StoreReadOnlyError, StoreUnavailableError } from "../../model/errors.ts";
import { explainSqliteError } from "./explain-error.ts";
import type { FileAccess } from "./file-access.ts";
import { openToRead } from "./open-to-read.ts";

/** Raise it whenever `sql/tables.sql` changes in a way that makes existing files unusable. */
const SCHEMA_VERSION = 13;

/**
 * Opens the database file, and creates it with its folder and tables if needed. A file that this process cannot write to
 * is opened to read.
 */
export function openDatabase(file: string, tables: URL, access: FileAccess = "write"): DatabaseSync {
  let database: DatabaseSync | undefined;
  try {
    if (statSync(file, { throwIfNoEntry: false })?.isDirectory() === true)
      throw new StoreUnavailableError(`Cannot use ${file}: it is a folder. STORE must be a file.`);
    if (access !== "write") {
      database = openToRead(file);
      if (isNewDatabase(database, file)) throw new StoreReadOnlyError(file);
      return database;
    }
    if (file !== ":memory:") mkdirSync(dirname(file), { recursive: true });
    // The references in tables.sql document the schema. They are not enforced, because an import writes an edge before
    // it is certain that the edge's node stays.
    database = new DatabaseSync(file, { enableForeignKeyConstraints: false, timeout: 5000 });
    // Check first, because the pragmas would switch another program's file to write-ahead logging.
    const isNew = isNewDatabase(database, file);
    // A page of the default size has room for only three exchanges and wastes the rest. Applies only to new files.
    database.exec(`
      PRAGMA page_size = 16384;
      PRAGMA journal_mode = WAL;
      PRAGMA synchronous = NORMAL;
      PRAGMA temp_store = MEMORY;
      PRAGMA cache_size = -65536;
      PRAGMA wal_autocheckpoint = 6250;
      PRAGMA mmap_size = 1073741824;
    `);
    if (isNew) createTables(database, tables);
    return database;
  } catch (error) {
    close(database);
    const explained = explainSqliteError(error, file);
    if (explained instanceof StoreUnavailableError) throw explained;
    const reason = error instanceof Error ? error.message : String(error);
    throw new StoreUnavailableError(
      `Cannot open ${file} as an SQLite database: ${reason}. STORE must be a file that this program created, or a new path.`,
      { cause: error },
    );
  }
}

/** Closing can fail for the same reason as what came before, which is the error to report. */
function close(database: DatabaseSync | undefined): void {
  try {
    database?.close();
  } catch {}
}

/** False for a database of this program; throws for one of another program or version. */
function isNewDatabase(database: DatabaseSync, file: string): boolean {
  const version = Number(database.prepare("PRAGMA user_version").get()?.["user_version"]);
  if (version === SCHEMA_VERSION) return false;
  if (version !== 0 || hasTables(database)) {
    throw new StoreUnavailableError(
      `${file} was created by another program or another version of this one. Set STORE to another path, or delete the file and import again.`,
    );
  }
  return true;
}

/** Two processes may open a new file at once. The second then finds that the tables exist. */
function createTables(database: DatabaseSync, tables: URL): void {
  database.exec(
    `BEGIN IMMEDIATE; ${readFileSync(tables, "utf8")}; PRAGMA user_version = ${SCHEMA_VERSION}; COMMIT;`,
  );
}

function hasTables(database: DatabaseSync): boolean {
  return database.prepare("SELECT 1 FROM sqlite_schema WHERE type = 'table' LIMIT 1").get() !== undefined;
}
