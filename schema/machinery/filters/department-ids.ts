import type { Context } from "../context.ts";
import { idsOfNames } from "../names/resolve-name.ts";

/** The stored ids of departments given by name, slug or id; optionally with every department that came before them. */
export async function departmentIds(
  context: Context,
  given: readonly string[] | null | undefined,
  withPredecessors: boolean | null | undefined,
): Promise<readonly string[]> {
  if (!withPredecessors || given == null || given.length === 0)
    return idsOfNames(context, "Department", given);
  const before = Map.groupBy(await context.store.read("list-successions", {}), ({ toId }) => toId);
  const withEarlier = (id: string) => {
    const ids = new Set([id]);
    // Iterating over a set also visits items added on the way, so this reaches every level.
    for (const each of ids) {
      for (const { fromId } of before.get(each) ?? []) ids.add(fromId);
    }
    return ids;
  };
  // A name of several departments is clear if one of them came after all the others: they are all meant.
  const latest = (ids: readonly string[]) =>
    ids.find((id) => {
      const earlier = withEarlier(id);
      return ids.every((other) => earlier.has(other));
    });
  const ids = await idsOfNames(context, "Department", given, latest);
  return [...new Set(ids.flatMap((id) => [...withEarlier(id)]))];
}
