import type { GraphStore } from "./graph-store.ts";

/** The number of reads and rows so far. */
export type ReadTally = { storeCalls: number; rows: number };

/** Wraps a store and counts its reads. One call is one statement. */
export function countReads(store: GraphStore): { readonly store: GraphStore; readonly tally: ReadTally } {
  const tally: ReadTally = { storeCalls: 0, rows: 0 };
  const counted: GraphStore = {
    engine: store.engine,
    location: store.location,
    prepare: () => store.prepare(),
    exclusively: (work) => store.exclusively(work),
    bulkLoad: (load) => store.bulkLoad(load),
    read: async (query, params) => {
      tally.storeCalls += 1;
      const rows = await store.read(query, params);
      tally.rows += rows.length;
      return rows;
    },
    write: (steps) => store.write(steps),
    close: () => store.close(),
  };
  return { store: counted, tally };
}
