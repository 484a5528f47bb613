import type { GraphStore } from "../../../src/store/graph-store.ts";

/** The departments of today to which the work of a former one came, through any number of changes; none for one of today. */
export async function currentSuccessors(store: GraphStore, departmentId: string): Promise<readonly string[]> {
  const next = Map.groupBy(await store.read("list-successions", {}), ({ fromId }) => fromId);
  if (!next.has(departmentId)) return [];
  const seen = new Set([departmentId]);
  const last: string[] = [];
  // Iterating a set visits what is added on the way, so every level is reached.
  for (const id of seen) {
    const after = next.get(id) ?? [];
    if (after.length === 0) last.push(id);
    for (const { toId } of after) seen.add(toId);
  }
  return last;
}
