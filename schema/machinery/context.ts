import type DataLoader from "dataloader";
import { countReads, type ReadTally } from "../../src/store/counted-store.ts";
import type { GraphStore } from "../../src/store/graph-store.ts";

/** What every resolver of one request shares. */
export type Context = {
  /** The store, its reads counted for this request alone. */
  readonly store: GraphStore;
  readonly tally: Readonly<ReadTally>;
  /** Loaders of this request, by what they load; see edge-loaders.ts. */
  readonly loaders: Map<string, DataLoader<string, unknown>>;
};

export function createContext(store: GraphStore): Context {
  return { ...countReads(store), loaders: new Map() };
}
