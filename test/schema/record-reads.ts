import type { ReadName } from "../../src/store/catalogue/catalogue.ts";
import type { GraphStore } from "../../src/store/graph-store.ts";

export type RecordedRead = {
  readonly query: ReadName;
  readonly params: Readonly<Record<string, unknown>>;
};

/**
 * Passes every call on and writes down which queries requests read, and with which parameters. The server also reads for
 * itself.
 */
export function recordReads(store: GraphStore): {
  readonly store: GraphStore;
  readonly reads: string[];
  readonly calls: RecordedRead[];
} {
  const reads: string[] = [];
  const calls: RecordedRead[] = [];
  const recording: GraphStore = {
    engine: store.engine,
    location: store.location,
    prepare: () => store.prepare(),
    exclusively: (work) => store.exclusively(work),
    bulkLoad: (load) => store.bulkLoad(load),
    turns: store.turns,
    read: (query, params, request) => {
      if (request !== undefined) {
        reads.push(query);
        calls.push({ query, params });
      }
      return store.read(query, params, request);
    },
    check: () => store.check(),
    write: (steps) => store.write(steps),
    close: () => store.close(),
  };
  return { store: recording, reads, calls };
}
