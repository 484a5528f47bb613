import { StoreBusyError } from "../model/errors.ts";
import type { GraphStore } from "../store/graph-store.ts";
import { finishWork, type WorkOptions } from "./finish-work.ts";
import { prepareGraph } from "./prepare-graph.ts";

/**
 * Makes a store ready to be read, finishing what an import that was cut off left undone. False while an import is at
 * work, which will finish itself.
 */
export async function openGraph(store: GraphStore, options: WorkOptions = {}): Promise<boolean> {
  try {
    await store.exclusively(async () => {
      await prepareGraph(store);
      await finishWork(store, options);
    });
    return true;
  } catch (error) {
    if (!(error instanceof StoreBusyError)) throw error;
    return false;
  }
}
