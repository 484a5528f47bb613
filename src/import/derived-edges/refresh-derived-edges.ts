import { printedAffiliations } from "../../model/graph/affiliations.ts";
import type { GraphStore } from "../../store/graph-store.ts";
import { refreshSameText } from "./refresh-same-text.ts";
import { resolveReferences } from "./resolve-references.ts";

/**
 * Updates the edges that are derived from others. Call it once after the last batch; until then it is marked
 * unfinished. If the signal stops it, it throws the signal's reason, and the work stays marked.
 */
export async function refreshDerivedEdges(store: GraphStore, signal?: AbortSignal): Promise<void> {
  const refreshes = printedAffiliations.map(({ edges }) => `refresh-${edges}` as const);
  for (const query of [...refreshes, "prune-orphans"] as const) {
    await store.write([{ query, rows: null }], signal);
  }
  await refreshSameText(store, signal);
  await resolveReferences(store, signal);
  await store.write([{ query: "remove-unfinished", rows: [{ work: "refresh" }] }]);
}
