import { StoreBusyError } from "../model/errors.ts";
import { untilStopped } from "../model/heed-signal.ts";
import type { GraphStore } from "../store/graph-store.ts";
import { finishWork, type WorkOptions } from "./finish-work.ts";
import { prepareGraph } from "./prepare-graph.ts";

/**
 * Prepares a store for reading and finishes what an interrupted import left undone. Returns false if an import is
 * running, which will do this itself.
 */
export async function openGraph(store: GraphStore, options: WorkOptions = {}): Promise<boolean> {
  try {
    await store.exclusively(() =>
      untilStopped(options.signal, async () => {
        await prepareGraph(store, options.signal);
        await finishWork(store, options);
      }),
    );
    return true;
  } catch (error) {
    if (!(error instanceof StoreBusyError)) throw error;
    return false;
  }
}
