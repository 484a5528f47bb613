import type { DatabaseSync } from "node:sqlite";
import { inTransaction } from "../../in-transaction.ts";
import { buildChunk } from "./build-chunk.ts";
import { CHUNK_ROWS, type ChunkLabel, type Chunks, packChunk, unpackChunk } from "./chunk.ts";

const tables: { readonly [Label in ChunkLabel]: string } = { Question: "question", Answer: "answer" };

/** A chunk that is stored, or that must be computed from the rows of the graph. */
export type Chunk<Label extends ChunkLabel> = {
  readonly number: number;
  readonly isStored: boolean;
  readonly read: () => Chunks[Label];
};

/**
 * The chunks of columns in a database. Triggers remove a chunk when one of its rows is written, so what is stored is
 * always right.
 */
export class ColumnChunks {
  readonly #database: DatabaseSync;

  constructor(database: DatabaseSync) {
    this.#database = database;
  }

  /** All chunks of questions or answers. To read them needs the transaction in which they were listed. */
  list<Label extends ChunkLabel>(label: Label): readonly Chunk<Label>[] {
    const stored = new Set(
      this.#database
        .prepare("SELECT number FROM column_chunk WHERE label = ?")
        .all(label)
        .map(({ number }) => Number(number)),
    );
    const find = this.#database.prepare("SELECT data FROM column_chunk WHERE label = ? AND number = ?");
    const read = (number: number): Chunks[Label] =>
      unpackChunk<Label>(find.get(label, number)?.["data"] as Uint8Array);
    return Array.from({ length: Math.ceil(this.rowsOf(label) / CHUNK_ROWS) }, (_, number) => {
      const isStored = stored.has(number);
      return {
        number,
        isStored,
        read: () => (isStored ? read(number) : buildChunk[label](this.#database, number)),
      };
    });
  }

  /** One more than the highest row number. */
  rowsOf(label: ChunkLabel): number {
    const row = this.#database.prepare(`SELECT max(wordsId) AS last FROM ${tables[label]}`).get();
    return Number(row?.["last"] ?? 0) + 1;
  }

  /** How many questions or answers there are. */
  count(label: ChunkLabel): number {
    return Number(this.#database.prepare(`SELECT count(*) AS count FROM ${tables[label]}`).get()?.["count"]);
  }

  /** Stores a chunk that is not stored, in a transaction of its own. Returns false if all are. Needs the writer lock. */
  storeNext(): boolean {
    return inTransaction(this.#database, () =>
      (["Question", "Answer"] as const).some((label) => this.#storeOne(label)),
    );
  }

  #storeOne(label: ChunkLabel): boolean {
    const chunk = this.list(label).find(({ isStored }) => !isStored);
    if (chunk === undefined) return false;
    this.#database
      .prepare("INSERT INTO column_chunk (label, number, data) VALUES (?, ?, ?)")
      .run(label, chunk.number, packChunk(chunk.read()));
    return true;
  }
}
