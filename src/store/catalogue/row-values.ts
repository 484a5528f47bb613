import { z } from "zod";

/** Values as the engines return them. SQLite stores lists as JSON text and booleans as 0 or 1; Neo4j has both types. */

/** A boolean: `true`, or SQLite's 1. */
export const flag = z.preprocess((value) => (value === 0 || value === 1 ? value === 1 : value), z.boolean());

/** A list: an array, or its JSON text from SQLite. */
export function list<Item extends z.ZodType>(item: Item) {
  return z.preprocess(
    // Most lists are empty.
    (value) => (value === "[]" ? [] : typeof value === "string" ? JSON.parse(value) : value),
    z.array(item).readonly(),
  );
}

/** A day, `2025-09-12`. */
export const day = z.iso.date();
