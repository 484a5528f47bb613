import type { ReadName, ReadParams, ReadRow, WriteStep } from "../../catalogue/catalogue.ts";
import type { GraphStore } from "../../graph-store.ts";
import type { ReadRequest } from "../../read-request.ts";
import type { TurnCounts } from "../../turns.ts";
import { explainSqliteError } from "../explain-error.ts";
import { SqliteStore } from "../sqlite-store.ts";
import { isLookUp } from "./look-ups.ts";
import { ReaderPool } from "./reader-pool.ts";

/**
 * A database file opened by a server. Separate processes run the clients' reads, so that a slow statement can be
 * stopped and does not block others. An import, which has no time limit, runs in this process.
 */
export class ServedSqliteStore implements GraphStore {
  readonly engine = "sqlite";
  readonly location: string;
  readonly #store: SqliteStore;
  readonly #readers: ReaderPool;
  /** How many calls of `exclusively` and `bulkLoad` are running. */
  #importsRunning = 0;

  constructor(file: string, timeoutMs: number, readers = 2) {
    this.location = file;
    this.#store = new SqliteStore(file);
    this.#readers = new ReaderPool(file, timeoutMs, readers);
  }

  prepare(signal?: AbortSignal): Promise<void> {
    return this.#store.prepare(signal);
  }

  exclusively<Result>(work: () => Promise<Result>, signal?: AbortSignal): Promise<Result> {
    return this.#runImport(() => this.#store.exclusively(work, signal));
  }

  bulkLoad<Result>(load: () => Promise<Result>, signal?: AbortSignal): Promise<Result> {
    return this.#runImport(() => this.#store.bulkLoad(load, signal));
  }

  async read<Name extends ReadName>(
    query: Name,
    params: ReadParams<Name>,
    request?: ReadRequest,
  ): Promise<readonly ReadRow<Name>[]> {
    if (this.#importsRunning > 0) return this.#store.read(query, params);
    if (isLookUp(query, params)) return this.#store.read(query, params, request);
    try {
      // The reader process has already checked the rows.
      return (await this.#readers.run({ query, params }, request)) as readonly ReadRow<Name>[];
    } catch (error) {
      throw explainSqliteError(error, this.location);
    }
  }

  check(): Promise<void> {
    return this.#store.check();
  }

  get turns(): TurnCounts {
    return this.#readers.counts;
  }

  get columnBytes(): number {
    return this.#readers.columnBytes;
  }

  write(steps: readonly WriteStep[], signal?: AbortSignal): Promise<void> {
    return this.#store.write(steps, signal);
  }

  async close(): Promise<void> {
    await this.#readers.close();
    await this.#store.close();
  }

  async #runImport<Result>(work: () => Promise<Result>): Promise<Result> {
    this.#importsRunning += 1;
    try {
      return await work();
    } finally {
      this.#importsRunning -= 1;
    }
  }
}
