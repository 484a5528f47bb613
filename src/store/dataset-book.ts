import type { ReadRow } from "./catalogue/catalogue.ts";
import type { GraphStore } from "./graph-store.ts";
import { KeptByRevision } from "./kept-by-revision.ts";

/** Counts that read the whole graph: of everything, and of each month and House. */
export type Dataset = {
  readonly counts: ReadRow<"dataset-counts">;
  readonly months: readonly ReadRow<"coverage-by-month">[];
};

/** How much a store's graph holds. */
export function datasetBook(store: GraphStore): KeptByRevision<Dataset> {
  return new KeptByRevision(store, loadDataset);
}

async function loadDataset(store: GraphStore): Promise<Dataset> {
  const [[counts], months] = await Promise.all([
    store.read("dataset-counts", {}),
    store.read("coverage-by-month", {}),
  ]);
  if (counts === undefined) throw new Error("The store returned no counts.");
  return { counts, months };
}
