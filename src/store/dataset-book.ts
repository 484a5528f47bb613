import type { ReadRow } from "./catalogue/catalogue.ts";
import type { GraphStore } from "./graph-store.ts";
import { KeptByRevision } from "./kept-by-revision.ts";

/** Counts that read the whole graph, for whoever asks about the data set. */

export type DatasetCounts = ReadRow<"dataset-counts">;

/** Counts of each month and House. */
export type Months = readonly ReadRow<"coverage-by-month">[];

export function countsBook(store: GraphStore): KeptByRevision<DatasetCounts> {
  return new KeptByRevision(store, async (from) => {
    const [counts] = await from.read("dataset-counts", {});
    if (counts === undefined) throw new Error("The store returned no counts.");
    return counts;
  });
}

export function monthsBook(store: GraphStore): KeptByRevision<Months> {
  return new KeptByRevision(store, readMonths);
}

export function readMonths(store: GraphStore): Promise<Months> {
  return store.read("coverage-by-month", {});
}
