import { mkdirSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { StoreUnavailableError } from "../../model/errors.ts";
import { explainSqliteError } from "./explain-error.ts";

/** Raised whenever `sql/tables.sql` changes in a way that a file written before does not follow. */
const SCHEMA_VERSION = 12;

/** Opens the database file, creating it with its folder and tables on first use. */
export function openDatabase(file: string, tables: URL): DatabaseSync {
  let database: DatabaseSync | undefined;
  try {
    if (file !== ":memory:") mkdirSync(dirname(file), { recursive: true });
    // References in tables.sql say what joins what; they are not enforced row by row because an import writes
    // an edge before the node it ends on is certain to stay.
    database = new DatabaseSync(file, { enableForeignKeyConstraints: false, timeout: 5000 });
    // First of all: the pragmas would make the file of another program one that is written ahead.
    const isNew = isNewDatabase(database, file);
    // A page of the default size would hold three exchanges and waste the rest; it counts for new files only.
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
    database?.close();
    const explained = explainSqliteError(error, file);
    if (explained instanceof StoreUnavailableError) throw explained;
    const reason = error instanceof Error ? error.message : String(error);
    throw new StoreUnavailableError(
      `Cannot open ${file} as an SQLite database: ${reason}. STORE must be a file that this program created, or a new path.`,
      { cause: error },
    );
  }
}

/** False for a database of ours; throws for one of another program or version. */
function isNewDatabase(database: DatabaseSync, file: string): boolean {
  const version = Number(database.prepare("PRAGMA user_version").get()?.["user_version"]);
  if (version === SCHEMA_VERSION) return false;
  if (version !== 0 || hasTables(database)) {
    throw new StoreUnavailableError(
      `${file} was not written by this version of the program. Choose another STORE, or remove the file and import again.`,
    );
  }
  return true;
}

/** Two processes may open a new file at once: the one that comes second finds the tables there. */
function createTables(database: DatabaseSync, tables: URL): void {
  database.exec(
    `BEGIN IMMEDIATE; ${readFileSync(tables, "utf8")}; PRAGMA user_version = ${SCHEMA_VERSION}; COMMIT;`,
  );
}

function hasTables(database: DatabaseSync): boolean {
  return database.prepare("SELECT 1 FROM sqlite_schema WHERE type = 'table' LIMIT 1").get() !== undefined;
}
