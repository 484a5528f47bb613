import type { ReadName, ReadParams, ReadRow, WriteStep } from "../../catalogue/catalogue.ts";
import type { GraphStore } from "../../graph-store.ts";
import { explainSqliteError } from "../explain-error.ts";
import { SqliteStore } from "../sqlite-store.ts";
import { ReaderPool } from "./reader-pool.ts";

/**
 * A database file as a server keeps it: what clients ask for is read by processes of its own, so that a statement can be
 * stopped and the server answers others meanwhile. The work of an import, which has no time limit, stays in this process.
 */
export class ServedSqliteStore implements GraphStore {
  readonly engine = "sqlite";
  readonly location: string;
  readonly #store: SqliteStore;
  readonly #readers: ReaderPool;
  /** How many pieces of work of this process's own are under way. */
  #atWork = 0;

  constructor(file: string, timeoutMs: number) {
    this.location = file;
    this.#store = new SqliteStore(file);
    this.#readers = new ReaderPool(file, timeoutMs);
  }

  prepare(): Promise<void> {
    return this.#store.prepare();
  }

  exclusively<Result>(work: () => Promise<Result>): Promise<Result> {
    return this.#working(() => this.#store.exclusively(work));
  }

  bulkLoad<Result>(load: () => Promise<Result>): Promise<Result> {
    return this.#working(() => this.#store.bulkLoad(load));
  }

  async read<Name extends ReadName>(
    query: Name,
    params: ReadParams<Name>,
  ): Promise<readonly ReadRow<Name>[]> {
    if (this.#atWork > 0) return this.#store.read(query, params);
    try {
      // The reader has checked them against the catalogue.
      return (await this.#readers.run({ query, params })) as readonly ReadRow<Name>[];
    } catch (error) {
      throw explainSqliteError(error, this.location);
    }
  }

  write(steps: readonly WriteStep[]): Promise<void> {
    return this.#store.write(steps);
  }

  async close(): Promise<void> {
    await this.#readers.close();
    await this.#store.close();
  }

  async #working<Result>(work: () => Promise<Result>): Promise<Result> {
    this.#atWork += 1;
    try {
      return await work();
    } finally {
      this.#atWork -= 1;
    }
  }
}
