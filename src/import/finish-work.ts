import type { UnfinishedWork } from "../model/unfinished.ts";
import type { GraphStore } from "../store/graph-store.ts";
import { refreshDerivedEdges } from "./derived-edges/refresh-derived-edges.ts";
import type { OverrideBook } from "./overrides/override-book.ts";
import { RecordLoader } from "./record-loader.ts";

/** What was begun in a store and not finished. */
export async function unfinishedIn(store: GraphStore): Promise<ReadonlySet<UnfinishedWork>> {
  return new Set((await store.read("list-unfinished", {})).map(({ work }) => work));
}

export type WorkOptions = {
  /** Stops the work between batches. */
  readonly signal?: AbortSignal | undefined;
  /** What was decided by hand of mentions. */
  readonly overrides?: OverrideBook | null | undefined;
};

/**
 * Does what is marked as unfinished, such as by an import that was cut off; to be called by the one writer. Stopped by
 * the signal, it leaves the mark.
 */
export async function finishWork(store: GraphStore, { signal, overrides }: WorkOptions = {}): Promise<void> {
  const works = await unfinishedIn(store);
  if (works.size === 0) return;
  if (works.has("rebuild")) {
    const loader = await RecordLoader.open(store, { overrides });
    const isDone = await loader.rebuild(signal);
    if (isDone) await store.write([{ query: "remove-unfinished", rows: [{ work: "rebuild" }] }]);
  }
  await refreshDerivedEdges(store);
}
