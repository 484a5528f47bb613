import type { DatabaseSync } from "node:sqlite";
import type { Migration } from "../migrations.ts";
import { APPLICATION_ID } from "./file-version.ts";
import { tableStatements } from "./graph-tables.ts";
import { inTransaction } from "./in-transaction.ts";
import { VersionWriter } from "./versions/version-writer.ts";

/** Creates the tables. Two processes may open a new file at once. The second then finds that the tables exist. */
export function createTables(database: DatabaseSync, version: number): void {
  database.exec(`
    BEGIN IMMEDIATE;
    ${tableStatements()};
    PRAGMA application_id = ${APPLICATION_ID};
    PRAGMA user_version = ${version};
    COMMIT;
  `);
}

/**
 * Upgrades a database in one transaction: all migrations after its version, then the tables that are new. Call it only
 * while holding the writer lock.
 */
export function migrate(database: DatabaseSync, migrations: readonly Migration[]): void {
  const versions = new VersionWriter(database);
  versions.define();
  inTransaction(database, () => {
    const stored = Number(database.prepare("PRAGMA user_version").get()?.["user_version"]);
    for (const { version, text } of migrations) {
      if (version > stored) database.exec(`${text}; PRAGMA user_version = ${version}`);
    }
    database.exec(tableStatements());
    versions.finish();
  });
}
