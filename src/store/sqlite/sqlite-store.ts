import type { DatabaseSync } from "node:sqlite";
import { StoreReadOnlyError } from "../../model/errors.ts";
import { heedSignal, untilStopped } from "../../model/heed-signal.ts";
import type { ReadName, ReadParams, ReadRow, WriteName, WriteStep } from "../catalogue/catalogue.ts";
import type { GraphStore } from "../graph-store.ts";
import { writtenText } from "../query-template.ts";
import { splitStatements, textOf } from "../query-text.ts";
import type { ReadRequest } from "../read-request.ts";
import { ColumnChunks } from "./columns/chunks/column-chunks.ts";
import { explainSqliteError } from "./explain-error.ts";
import { accessTo, type FileAccess } from "./file-access.ts";
import { inTransaction } from "./in-transaction.ts";
import { type OpenOptions, openDatabase } from "./open-database.ts";
import { prepareWrite, type Write } from "./prepare-write.ts";
import { ReadStatements } from "./read-statements.ts";
import { sqlQueries } from "./sql-queries.ts";
import { VersionWriter } from "./versions/version-writer.ts";
import { takeWriterLock } from "./writer-lock.ts";

/** The embedded engine: one file (or `:memory:`), using the SQLite built into Node. */
export class SqliteStore implements GraphStore {
  readonly engine = "sqlite";
  readonly turns = null;
  readonly location: string;
  readonly #access: FileAccess;
  readonly #database: DatabaseSync;
  readonly #files = sqlQueries();
  readonly #reads: ReadStatements;
  readonly #versions: VersionWriter;
  readonly #writes = new Map<WriteName, readonly Write[]>();

  constructor(file: string, options?: OpenOptions) {
    this.location = file;
    this.#access = accessTo(file);
    this.#database = openDatabase(file, options);
    this.#reads = this.#explained(() => new ReadStatements(this.#database, this.#files, { columns: false }));
    this.#versions = new VersionWriter(this.#database);
    this.#versions.define();
  }

  /**
   * Creates missing indexes. Tables exist since the file was opened, but an interrupted import may have dropped
   * indexes.
   */
  async prepare(signal?: AbortSignal): Promise<void> {
    this.#checkWritable();
    for (const statement of splitStatements(textOf(this.#files, "indexes"))) {
      // If a large graph has no indexes, building all of them takes long.
      await heedSignal(signal);
      this.#explained(() => this.#database.exec(statement));
    }
  }

  async exclusively<Result>(work: () => Promise<Result>, signal?: AbortSignal): Promise<Result> {
    // No other process can use a database in memory.
    if (this.location === ":memory:") return work();
    this.#checkWritable();
    const lock = this.#explained(() => takeWriterLock(this.location));
    try {
      const result = await work();
      await this.#storeColumns(signal);
      this.#emptyWal();
      return result;
    } finally {
      lock.release();
    }
  }

  /**
   * If the graph is empty, drops the indexes and builds them at the end, which is faster than updating them all the
   * time.
   */
  async bulkLoad<Result>(load: () => Promise<Result>, signal?: AbortSignal): Promise<Result> {
    const isEmpty = this.#explained(
      () => this.#database.prepare("SELECT 1 FROM question LIMIT 1").get() === undefined,
    );
    if (!isEmpty) return load();
    const names = textOf(this.#files, "indexes").matchAll(/CREATE INDEX IF NOT EXISTS (\w+)/g);
    const drops = [...names].map(([, name]) => `DROP INDEX IF EXISTS ${name};`).join("");
    this.#explained(() => this.#database.exec(drops));
    // If loading fails, the next import builds the indexes. Doing it here could fail too and hide the first error.
    const result = await load();
    // What the end of an import reads is not read twice, and it needs memory of its own. Indexes that were filled in no order
    // have much room that is never used.
    const statements = "PRAGMA cache_size = -32768; REINDEX record";
    this.#explained(() => this.#database.exec(statements));
    await this.prepare(signal);
    return result;
  }

  async read<Name extends ReadName>(
    query: Name,
    params: ReadParams<Name>,
    request?: ReadRequest,
  ): Promise<readonly ReadRow<Name>[]> {
    request?.signal.throwIfAborted();
    return this.#explained(() => this.#reads.run(query, params));
  }

  async check(): Promise<void> {
    await this.read("revision", {});
  }

  async write(steps: readonly WriteStep[], signal?: AbortSignal): Promise<void> {
    // SQLite is synchronous. Yield to the event loop so that Ctrl-C works between writes.
    await heedSignal(signal);
    this.#checkWritable();
    this.#versions.forget();
    this.#explained(() =>
      inTransaction(this.#database, () => {
        for (const step of steps) this.#run(step);
        this.#run({ query: "bump-revision", rows: null });
        this.#versions.finish();
      }),
    );
  }

  async close(): Promise<void> {
    try {
      // Updates the query planner's statistics, as SQLite recommends before closing.
      if (this.#access === "write") this.#database.exec("PRAGMA optimize");
      this.#database.close();
    } catch {
      // On a full disk or a damaged file this fails too, and would hide the error of what was to be done.
    }
  }

  /** Readers compute what is missing if the signal stops this, and the next import or start of the server stores it. */
  async #storeColumns(signal: AbortSignal | undefined): Promise<void> {
    const chunks = new ColumnChunks(this.#database);
    await untilStopped(signal, async () => {
      do await heedSignal(signal);
      while (this.#explained(() => chunks.storeNext()));
    });
  }

  /**
   * Moves everything from the `-wal` file into the database file. SQLite does this by itself only after every 100 MB, or
   * when the last process closes the file. Until then, a copy of the file alone would lack the newest batches. A long
   * statement of a reader can prevent it for now; nothing is lost by that.
   */
  #emptyWal(): void {
    // First the query planner's statistics, because that writes. `PRAGMA optimize` would keep those of a small first
    // import until a table is ten times as large, and the plans made from them may read a whole table for every id.
    const statements = "PRAGMA analysis_limit = 1000; ANALYZE; PRAGMA wal_checkpoint(TRUNCATE)";
    this.#explained(() => this.#database.exec(statements));
  }

  #checkWritable(): void {
    if (this.#access !== "write") throw new StoreReadOnlyError(this.location);
  }

  #explained<Result>(work: () => Result): Result {
    try {
      return work();
    } catch (error) {
      throw explainSqliteError(error, this.location);
    }
  }

  #run({ query, rows }: WriteStep): void {
    let statements = this.#writes.get(query);
    if (statements === undefined) {
      const texts = splitStatements(writtenText(this.#files, query));
      statements = texts.map((text) => prepareWrite(this.#database, text));
      this.#writes.set(query, statements);
    }
    for (const row of rows ?? [{}]) for (const write of statements) write(row);
  }
}
