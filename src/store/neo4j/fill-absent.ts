import { type ReadName, readCatalogue } from "../catalogue/catalogue.ts";

const nullableKeys = new Map<ReadName, readonly string[]>();

/** Neo4j keeps no property whose value is null, so the keys of a row that may be null are added where they are absent. */
export function fillAbsent(query: ReadName, row: Readonly<Record<string, unknown>>): Record<string, unknown> {
  let keys = nullableKeys.get(query);
  if (keys === undefined) {
    const fields = Object.entries(readCatalogue[query].row.shape);
    keys = fields.filter(([, field]) => field.safeParse(null).success).map(([key]) => key);
    nullableKeys.set(query, keys);
  }
  const filled: Record<string, unknown> = { ...row };
  for (const key of keys) filled[key] ??= null;
  return filled;
}
