import { statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { StoreReadOnlyError, StoreUnavailableError } from "../../model/errors.ts";
import { makeFolder } from "../../model/make-folder.ts";
import { explainSqliteError } from "./explain-error.ts";
import { accessTo } from "./file-access.ts";
import { contentOf, migrations, SCHEMA_VERSION, unusableBecause } from "./file-version.ts";
import { createTables, migrate } from "./migrate.ts";
import { openToRead } from "./open-to-read.ts";
import { takeWriterLock } from "./writer-lock.ts";

/** How long to wait for another process that upgrades the same file, in milliseconds. */
const UPGRADE_WAIT_MS = 10_000;

export type OpenOptions = {
  /** Upgrade a file of an older version. Without it, such a file is refused. */
  readonly upgrades: boolean;
};

/**
 * Opens the database file, and creates it with its folder and tables if needed. A file that this process cannot write to
 * is opened to read.
 */
export function openDatabase(file: string, { upgrades }: OpenOptions = { upgrades: true }): DatabaseSync {
  let database: DatabaseSync | undefined;
  try {
    if (/[\\/]$/.test(file) || statSync(file, { throwIfNoEntry: false })?.isDirectory() === true)
      throw new StoreUnavailableError(`Cannot use ${file}: it is a folder. STORE must be a file.`);
    if (accessTo(file) !== "write") {
      database = openToRead(file);
      const version = versionOf(database, file);
      if (version === null) throw new StoreReadOnlyError(file);
      if (version < SCHEMA_VERSION)
        throw new StoreUnavailableError(
          `${file} has format ${version} and must be upgraded to format ${SCHEMA_VERSION} first, but the file or its folder is read-only. Run serve or an import where it can be written to; make a backup first.`,
        );
      return database;
    }
    if (file !== ":memory:") makeFolder(dirname(file));
    // The references in the tables document the schema. They are not enforced, because an import writes an edge before
    // it is certain that the edge's node stays.
    database = new DatabaseSync(file, { enableForeignKeyConstraints: false, timeout: 5000 });
    // Check first, because the pragmas would switch another program's file to write-ahead logging.
    const version = versionOf(database, file);
    if (version !== null && version < SCHEMA_VERSION && !upgrades) {
      throw new StoreUnavailableError(
        `${file} has format ${version}. The next import, or serve, upgrades it to format ${SCHEMA_VERSION}; make a backup first.`,
      );
    }
    // A page of the default size has room for only three exchanges and wastes the rest. Applies only to new files. The file
    // is not mapped into memory, which would count as the memory of an import, up to the whole file.
    database.exec(`
      PRAGMA page_size = 16384;
      PRAGMA journal_mode = WAL;
      PRAGMA synchronous = NORMAL;
      PRAGMA temp_store = FILE;
      PRAGMA cache_size = -131072;
      PRAGMA wal_autocheckpoint = 6250;
    `);
    // What is sorted to build the indexes of a million questions does not stay in memory. The folder of the database has room,
    // and can be written to.
    if (file !== ":memory:") {
      const folder = dirname(resolve(file)).replaceAll("'", "''");
      database.exec(`PRAGMA temp_store_directory = '${folder}'`);
    }
    if (version === null) createTables(database, SCHEMA_VERSION);
    else if (version < SCHEMA_VERSION) upgrade(database, file);
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

/** The version of a database of this program; null for a new one. Throws for one that this program cannot use. */
function versionOf(database: DatabaseSync, file: string): number | null {
  const content = contentOf(database);
  if (content.kind === "empty") return null;
  if (content.kind === "foreign") {
    throw new StoreUnavailableError(
      `${file} was created by another program. Set STORE to another path, or delete the file and import again.`,
    );
  }
  const reason = unusableBecause(content.version);
  if (reason !== null) throw new StoreUnavailableError(`${file} ${reason}.`);
  return content.version;
}

/** Another process must not write meanwhile, because an import of an older program would not know the new tables. */
function upgrade(database: DatabaseSync, file: string): void {
  const lock = takeWriterLock(file, UPGRADE_WAIT_MS);
  try {
    migrate(database, migrations);
  } finally {
    lock.release();
  }
}
