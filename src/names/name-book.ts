import type { GraphStore } from "../store/graph-store.ts";
import { KeptByRevision } from "../store/kept-by-revision.ts";
import { loadNames } from "./load-names.ts";
import { NameIndex } from "./name-index.ts";

/** The index of all names of a store's graph. */
export function nameBook(store: GraphStore): KeptByRevision<NameIndex> {
  return new KeptByRevision(store, async (from) => new NameIndex(await loadNames(from)));
}
