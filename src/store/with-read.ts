import type { GraphStore } from "./graph-store.ts";

/** The store with another way to read. Everything else is the store's own. */
export function withRead(store: GraphStore, read: GraphStore["read"]): GraphStore {
  return {
    engine: store.engine,
    location: store.location,
    get turns() {
      return store.turns;
    },
    prepare: (signal) => store.prepare(signal),
    exclusively: (work, signal) => store.exclusively(work, signal),
    bulkLoad: (load, signal) => store.bulkLoad(load, signal),
    read,
    check: () => store.check(),
    write: (steps, signal) => store.write(steps, signal),
    close: () => store.close(),
  };
}
