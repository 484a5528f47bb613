import type DataLoader from "dataloader";
import type { NameBook } from "../../src/names/name-book.ts";
import type { NameIndex } from "../../src/names/name-index.ts";
import { countReads, type ReadTally } from "../../src/store/counted-store.ts";
import type { GraphStore } from "../../src/store/graph-store.ts";
import type { ReadRequest } from "../../src/store/read-request.ts";

/** Shared by all resolvers of one request. */
export type Context = {
  /** The store; counts the reads of this request only. */
  readonly store: GraphStore;
  readonly tally: Readonly<ReadTally>;
  /** The loaders of this request, by name; see edge-loaders.ts. */
  readonly loaders: Map<string, DataLoader<string, unknown>>;
  /** All names of the graph, looked up at most once for each request. */
  readonly names: () => Promise<NameIndex>;
};

export function createContext(
  store: GraphStore,
  book: NameBook,
  request: ReadRequest,
  maxStatements: number,
): Context {
  const counted = countReads(store, request, maxStatements);
  let names: Promise<NameIndex> | undefined;
  return {
    ...counted,
    loaders: new Map(),
    names: () => {
      names ??= book.index(counted.store);
      return names;
    },
  };
}
