import type { UnfinishedWork } from "../model/unfinished.ts";
import type { GraphStore } from "../store/graph-store.ts";
import { refreshDerivedEdges } from "./derived-edges/refresh-derived-edges.ts";
import type { OverrideBook } from "./overrides/override-book.ts";
import { RecordLoader } from "./record-loader.ts";

/** The work that an earlier import left unfinished in a store. */
export async function unfinishedIn(store: GraphStore): Promise<ReadonlySet<UnfinishedWork>> {
  return new Set((await store.read("list-unfinished", {})).map(({ work }) => work));
}

export type WorkOptions = {
  /** Stops the work. The next import or the start of a server continues. */
  readonly signal?: AbortSignal | undefined;
  /** Manual decisions about mentions. */
  readonly overrides?: OverrideBook | null | undefined;
};

/**
 * Finishes what an interrupted import left undone. Call it only while holding the writer lock. If the signal stops it,
 * it throws the signal's reason, and the work stays marked as unfinished.
 */
export async function finishWork(store: GraphStore, { signal, overrides }: WorkOptions = {}): Promise<void> {
  const works = await unfinishedIn(store);
  if (works.size === 0) return;
  if (works.has("rebuild")) {
    const loader = await RecordLoader.open(store, { overrides, signal });
    await loader.rebuild();
    await store.write([{ query: "remove-unfinished", rows: [{ work: "rebuild" }] }]);
  }
  await refreshDerivedEdges(store, signal);
}
