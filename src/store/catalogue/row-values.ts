import { z } from "zod";

/** How values come back from an engine: SQLite keeps lists as JSON text and truth as 0 or 1, Neo4j has both. */

/** A truth value: `true`, or SQLite's 1. */
export const flag = z.union([z.boolean(), z.literal(0), z.literal(1)]).transform(Boolean);

/** A list: an array, or SQLite's JSON text of one. */
export function list<Item extends z.ZodType>(item: Item) {
  return z.preprocess(
    (value) => (typeof value === "string" ? JSON.parse(value) : value),
    z.array(item).readonly(),
  );
}

/** A day, `2025-09-12`. */
export const day = z.iso.date();
