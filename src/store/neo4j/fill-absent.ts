import { type ReadName, readCatalogue } from "../catalogue/catalogue.ts";

const nullableKeys = new Map<ReadName, readonly string[]>();

/** Adds missing nullable keys to a row, because Neo4j does not store properties that are null. */
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
