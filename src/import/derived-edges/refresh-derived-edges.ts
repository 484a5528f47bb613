import type { GraphStore } from "../../store/graph-store.ts";
import { refreshSameText } from "./refresh-same-text.ts";
import { resolveReferences } from "./resolve-references.ts";

/**
 * Updates the edges that are derived from others. Call it once after the last batch; until then it is marked
 * unfinished.
 */
export async function refreshDerivedEdges(store: GraphStore): Promise<void> {
  await store.write([
    { query: "refresh-memberships", rows: null },
    { query: "refresh-representations", rows: null },
    { query: "prune-orphans", rows: null },
  ]);
  await refreshSameText(store);
  await resolveReferences(store);
  await store.write([{ query: "remove-unfinished", rows: [{ work: "refresh" }] }]);
}
