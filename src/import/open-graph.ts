import { StoreBusyError, StoreReadOnlyError } from "../model/errors.ts";
import { untilStopped } from "../model/heed-signal.ts";
import type { GraphStore } from "../store/graph-store.ts";
import { finishWork, type WorkOptions } from "./finish-work.ts";
import { prepareGraph } from "./prepare-graph.ts";

/** Ready, or still changed by another process that imports, or not to be written to. */
export type OpenedGraph = "ready" | "importing" | "read-only";

/**
 * Prepares a store for reading and finishes what an interrupted import left undone. An import that is running will do
 * this itself, and a store that is read-only is used as it is.
 */
export async function openGraph(store: GraphStore, options: WorkOptions = {}): Promise<OpenedGraph> {
  try {
    await store.exclusively(
      () =>
        untilStopped(options.signal, async () => {
          await prepareGraph(store, options.signal);
          await finishWork(store, options);
        }),
      options.signal,
    );
    return "ready";
  } catch (error) {
    if (error instanceof StoreBusyError) return "importing";
    if (error instanceof StoreReadOnlyError) return "read-only";
    throw error;
  }
}
