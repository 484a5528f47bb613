import type DataLoader from "dataloader";
import type { GraphStore } from "../src/store/graph-store.ts";

/** What every resolver of one request shares. */
export type Context = {
  readonly store: GraphStore;
  /** Loaders of this request, by what they load; see edge-loaders.ts. */
  readonly loaders: Map<string, DataLoader<string, unknown>>;
};

export function createContext(store: GraphStore): Context {
  return { store, loaders: new Map() };
}
