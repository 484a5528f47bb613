import type DataLoader from "dataloader";
import type { Coverage } from "../../src/model/coverage.ts";
import type { NameIndex } from "../../src/names/name-index.ts";
import { countReads, type ReadTally } from "../../src/store/counted-store.ts";
import type { DatasetCounts, Months } from "../../src/store/dataset-book.ts";
import type { GraphStore } from "../../src/store/graph-store.ts";
import { type KeptByRevision, readRevision } from "../../src/store/kept-by-revision.ts";
import type { ReadRequest } from "../../src/store/read-request.ts";
import type { Books } from "./books.ts";
import { bringNeighbours } from "./loaders/bring-neighbours.ts";
import type { WantedNeighbours } from "./loaders/wanted-neighbours.ts";

/** Shared by all resolvers of one request. */
export type Context = {
  /** The store; counts the reads of this request only. */
  readonly store: GraphStore;
  readonly tally: Readonly<ReadTally>;
  /** What the request's operation selects, known when its first field is resolved. */
  readonly wanted: { neighbours: WantedNeighbours };
  /** The loaders of this request, by name; see loaders/. */
  readonly loaders: Map<string, DataLoader<string, unknown>>;
  /** All names of the graph, looked up at most once for each request. */
  readonly names: () => Promise<NameIndex>;
  /** What the graph covers, looked up at most once for each request. */
  readonly coverage: () => Promise<Coverage>;
  /** How much the graph holds, and how much of each month, looked up at most once for each request. */
  readonly counts: () => Promise<DatasetCounts>;
  readonly months: () => Promise<Months>;
};

export function createContext(
  store: GraphStore,
  books: Books,
  request: ReadRequest,
  maxStatements: number,
): Context {
  const counted = countReads(store, request, maxStatements);
  let revision: Promise<number> | undefined;
  const once = <Value>(book: KeptByRevision<Value>) => {
    let value: Promise<Value> | undefined;
    return () => {
      revision ??= readRevision(counted.store);
      value ??= book.current(revision);
      return value;
    };
  };
  const context: Context = {
    tally: counted.tally,
    store: bringNeighbours(counted.store, () => context),
    wanted: { neighbours: {} },
    loaders: new Map(),
    names: once(books.names),
    coverage: once(books.coverage),
    counts: once(books.counts),
    months: once(books.months),
  };
  return context;
}
