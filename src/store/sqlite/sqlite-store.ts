import type { DatabaseSync } from "node:sqlite";
import { setImmediate } from "node:timers/promises";
import type { ReadName, ReadParams, ReadRow, WriteName, WriteStep } from "../catalogue/catalogue.ts";
import type { GraphStore } from "../graph-store.ts";
import { readQueryFiles, splitStatements, textOf } from "../query-text.ts";
import { explainSqliteError } from "./explain-error.ts";
import { openDatabase } from "./open-database.ts";
import { prepareWrite, type Write } from "./prepare-write.ts";
import { ReadStatements } from "./read-statements.ts";
import { sqlFolder } from "./sql-folder.ts";
import { takeWriterLock } from "./writer-lock.ts";

/** The embedded engine: one file (or `:memory:`), through Node's own SQLite. */
export class SqliteStore implements GraphStore {
  readonly engine = "sqlite";
  readonly location: string;
  readonly #database: DatabaseSync;
  readonly #files = readQueryFiles(sqlFolder, ".sql");
  readonly #reads: ReadStatements;
  readonly #writes = new Map<WriteName, readonly Write[]>();

  constructor(file: string) {
    this.location = file;
    this.#database = openDatabase(file, new URL("tables.sql", sqlFolder));
    this.#reads = new ReadStatements(this.#database, this.#files);
  }

  /** Opening the file created its tables; indexes may be missing where a first import was cut off. */
  async prepare(): Promise<void> {
    try {
      this.#database.exec(textOf(this.#files, "indexes"));
    } catch (error) {
      throw explainSqliteError(error, this.location);
    }
  }

  async exclusively<Result>(work: () => Promise<Result>): Promise<Result> {
    // A database in memory is seen by no other process.
    if (this.location === ":memory:") return work();
    const lock = this.#takeLock();
    try {
      return await work();
    } finally {
      lock.free();
    }
  }

  /** While the graph is empty nothing needs the indexes: made at the end, they are sorted once instead of kept sorted. */
  async bulkLoad<Result>(load: () => Promise<Result>): Promise<Result> {
    if (this.#database.prepare("SELECT 1 FROM question LIMIT 1").get() !== undefined) return load();
    const made = textOf(this.#files, "indexes").matchAll(/CREATE INDEX IF NOT EXISTS (\w+)/g);
    this.#database.exec([...made].map(([, name]) => `DROP INDEX IF EXISTS ${name};`).join(""));
    // Where loading fails the next one makes them, which would hide the failure if it failed for the same reason.
    const result = await load();
    await this.prepare();
    return result;
  }

  async read<Name extends ReadName>(
    query: Name,
    params: ReadParams<Name>,
  ): Promise<readonly ReadRow<Name>[]> {
    return this.#reads.run(query, params);
  }

  async write(steps: readonly WriteStep[]): Promise<void> {
    // SQLite answers at once: without a turn of the event loop, Ctrl-C would be heard only after the last of many writes.
    await setImmediate();
    try {
      this.#database.exec("BEGIN IMMEDIATE");
      for (const step of steps) this.#run(step);
      this.#run({ query: "bump-revision", rows: null });
      this.#database.exec("COMMIT");
    } catch (error) {
      // SQLite itself has ended the transaction after some errors, such as of a full disk.
      if (this.#database.isTransaction) this.#database.exec("ROLLBACK");
      throw explainSqliteError(error, this.location);
    }
  }

  async close(): Promise<void> {
    // Keeps the planner's statistics current; SQLite's own advice is to run it before closing.
    this.#database.exec("PRAGMA optimize");
    this.#database.close();
  }

  #takeLock(): { readonly free: () => void } {
    try {
      return takeWriterLock(this.location);
    } catch (error) {
      throw explainSqliteError(error, this.location);
    }
  }

  #run({ query, rows }: WriteStep): void {
    let statements = this.#writes.get(query);
    if (statements === undefined) {
      const texts = splitStatements(textOf(this.#files, query));
      statements = texts.map((text) => prepareWrite(this.#database, text));
      this.#writes.set(query, statements);
    }
    for (const row of rows ?? [{}]) for (const write of statements) write(row);
  }
}
