import { untilStopped } from "../model/heed-signal.ts";
import type { GraphStore } from "../store/graph-store.ts";
import { finishWork, type WorkOptions } from "./finish-work.ts";
import type { OverridesReport } from "./overrides/override-book.ts";
import { prepareGraph } from "./prepare-graph.ts";

/** Result of relinking. */
export type RelinkReport = {
  readonly answers: number;
  /** Null if no file of overrides is set. */
  readonly overrides: OverridesReport | null;
  /** True if it was interrupted. The next import or relink continues. */
  readonly stopped: boolean;
};

/** Re-runs linking on every text of the graph with the current tables of names and overrides. */
export function relink(
  store: GraphStore,
  { signal, overrides = null }: WorkOptions = {},
): Promise<RelinkReport> {
  return store.exclusively(async () => {
    await store.write([{ query: "save-unfinished", rows: [{ work: "rebuild" }, { work: "refresh" }] }]);
    const isComplete = await untilStopped(signal, async () => {
      await prepareGraph(store, signal);
      await finishWork(store, { signal, overrides });
    });
    const [answers] = await store.read("count-nodes", { label: "Answer" });
    return {
      answers: answers?.count ?? 0,
      overrides: overrides?.report(true) ?? null,
      stopped: !isComplete,
    };
  }, signal);
}
