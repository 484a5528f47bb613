import type { GraphStore } from "../store/graph-store.ts";
import { refreshDerivedEdges } from "../store/load-batch.ts";
import type { OverrideBook, OverridesReport } from "./overrides/override-book.ts";
import { prepareGraph } from "./prepare-graph.ts";
import { RecordLoader } from "./record-loader.ts";

/** What a relinking went through. */
export type RelinkReport = {
  readonly answers: number;
  /** Null without a file of overrides. */
  readonly overrides: OverridesReport | null;
};

/** Links every text of the graph anew, as the tables of names and the overrides are now. */
export async function relink(store: GraphStore, overrides: OverrideBook | null): Promise<RelinkReport> {
  await prepareGraph(store);
  const loader = await RecordLoader.open(store, { overrides });
  await store.loading(() => loader.rebuild());
  await refreshDerivedEdges(store);
  return { answers: loader.answers, overrides: overrides?.report(true) ?? null };
}
