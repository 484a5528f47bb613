import type DataLoader from "dataloader";
import { countReads, type ReadTally } from "../../src/store/counted-store.ts";
import type { GraphStore } from "../../src/store/graph-store.ts";

/** Shared by all resolvers of one request. */
export type Context = {
  /** The store; counts the reads of this request only. */
  readonly store: GraphStore;
  readonly tally: Readonly<ReadTally>;
  /** The loaders of this request, by name; see edge-loaders.ts. */
  readonly loaders: Map<string, DataLoader<string, unknown>>;
};

export function createContext(store: GraphStore): Context {
  return { ...countReads(store), loaders: new Map() };
}
