import type { GraphStore } from "../../src/store/graph-store.ts";

/** Passes every call on and writes down which queries requests read. The server also reads for itself. */
export function recordReads(store: GraphStore): { readonly store: GraphStore; readonly reads: string[] } {
  const reads: string[] = [];
  const recording: GraphStore = {
    engine: store.engine,
    location: store.location,
    prepare: () => store.prepare(),
    exclusively: (work) => store.exclusively(work),
    bulkLoad: (load) => store.bulkLoad(load),
    turns: store.turns,
    read: (query, params, request) => {
      if (request !== undefined) reads.push(query);
      return store.read(query, params, request);
    },
    check: () => store.check(),
    write: (steps) => store.write(steps),
    close: () => store.close(),
  };
  return { store: recording, reads };
}
