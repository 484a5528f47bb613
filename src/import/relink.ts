import type { GraphStore } from "../store/graph-store.ts";
import { finishWork, unfinishedIn, type WorkOptions } from "./finish-work.ts";
import type { OverridesReport } from "./overrides/override-book.ts";
import { prepareGraph } from "./prepare-graph.ts";

/** What a relinking went through. */
export type RelinkReport = {
  readonly answers: number;
  /** Null without a file of overrides. */
  readonly overrides: OverridesReport | null;
  /** Whether the signal ended it before every text was linked anew; the next import or relinking goes on with that. */
  readonly stopped: boolean;
};

/** Links every text of the graph anew, as the tables of names and the overrides are now. */
export function relink(
  store: GraphStore,
  { signal, overrides = null }: WorkOptions = {},
): Promise<RelinkReport> {
  return store.exclusively(async () => {
    await prepareGraph(store);
    await store.write([{ query: "save-unfinished", rows: [{ work: "rebuild" }, { work: "refresh" }] }]);
    await finishWork(store, { signal, overrides });
    const [answers] = await store.read("count-nodes", { label: "Answer" });
    return {
      answers: answers?.count ?? 0,
      overrides: overrides?.report(true) ?? null,
      stopped: (await unfinishedIn(store)).has("rebuild"),
    };
  });
}
