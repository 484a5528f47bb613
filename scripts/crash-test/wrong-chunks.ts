import type { DatabaseSync } from "node:sqlite";
import { isDeepStrictEqual } from "node:util";
import { buildChunk } from "../../src/store/sqlite/columns/chunks/build-chunk.ts";
import { ColumnChunks } from "../../src/store/sqlite/columns/chunks/column-chunks.ts";

/** The stored chunks of columns that differ from what is computed from their rows. Needs a transaction. */
export function wrongChunks(database: DatabaseSync): readonly string[] {
  const chunks = new ColumnChunks(database);
  return (["Question", "Answer"] as const).flatMap((label) =>
    chunks
      .list(label)
      .filter(({ isStored }) => isStored)
      .filter(({ number, read }) => !isDeepStrictEqual(read(), buildChunk[label](database, number)))
      .map(({ number }) => `chunk ${number} of ${label} has other rows`),
  );
}
