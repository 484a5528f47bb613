import type { Context } from "../context.ts";
import { idsOfNames } from "../names/resolve-name.ts";

/** The stored ids of departments given by name, slug or id, if wanted with every department that came before them. */
export async function departmentIds(
  context: Context,
  given: readonly string[] | null | undefined,
  withPredecessors: boolean | null | undefined,
): Promise<readonly string[]> {
  const ids = new Set(await idsOfNames(context, "Department", given));
  if (!withPredecessors || ids.size === 0) return [...ids];
  const before = Map.groupBy(await context.store.read("list-successions", {}), ({ toId }) => toId);
  // Iterating over a set also visits items added on the way, so this reaches every level.
  for (const id of ids) {
    for (const { fromId } of before.get(id) ?? []) ids.add(fromId);
  }
  return [...ids];
}
