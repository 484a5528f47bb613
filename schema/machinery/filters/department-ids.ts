import type { Context } from "../context.ts";
import { departmentHistory } from "../names/department-history.ts";
import { idsOfNames } from "../names/resolve-name.ts";

/** The stored ids of departments given by name, slug or id; optionally with every department that came before them. */
export async function departmentIds(
  context: Context,
  given: readonly string[] | null | undefined,
  withPredecessors: boolean | null | undefined,
): Promise<readonly string[]> {
  if (!withPredecessors || given == null || given.length === 0)
    return idsOfNames(context, "Department", given);
  const history = await departmentHistory(context.store);
  // A name of several departments is clear if one of them came after all the others: they are all meant.
  const latest = (ids: readonly string[]) =>
    ids.find((id) => {
      const earlier = history.withPredecessors(id);
      return ids.every((other) => earlier.has(other));
    });
  const ids = await idsOfNames(context, "Department", given, latest);
  return [...new Set(ids.flatMap((id) => [...history.withPredecessors(id)]))];
}
