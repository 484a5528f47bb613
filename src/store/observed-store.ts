import type { ReadName } from "./catalogue/catalogue.ts";
import type { GraphStore } from "./graph-store.ts";
import { withRead } from "./with-read.ts";

/** Watches one read from its start. The returned function is called at its end, with the error if it failed. */
export type ReadObserver = (query: ReadName) => (error: unknown) => void;

/** Wraps a store, so that observers see every read and how it ended. */
export function observeReads(store: GraphStore, observers: readonly ReadObserver[]): GraphStore {
  if (observers.length === 0) return store;
  return withRead(store, async (query, params, request) => {
    const ends = observers.map((observe) => observe(query));
    let failure: unknown;
    try {
      return await store.read(query, params, request);
    } catch (error) {
      failure = error;
      throw error;
    } finally {
      for (const end of ends) end(failure);
    }
  });
}
