import { type Integer, int } from "neo4j-driver";
import { isSearchText } from "../../search/search-text.ts";
import { luceneQuery } from "./lucene-query.ts";

export type BoltValue =
  | null
  | string
  | boolean
  | number
  | Integer
  | BoltValue[]
  | { [key: string]: BoltValue };

/**
 * Converts parameters for Bolt. Whole numbers become integers, which the driver would send as floats. A search becomes
 * a query for a full-text index.
 */
export function boltValues(params: Readonly<Record<string, unknown>>): Record<string, BoltValue> {
  const values: Record<string, BoltValue> = {};
  for (const name in params) values[name] = boltValue(params[name]);
  return values;
}

function boltValue(value: unknown): BoltValue {
  if (value === null || typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number") return Number.isSafeInteger(value) ? int(value) : value;
  if (value === undefined)
    throw new TypeError("A query parameter is undefined; use null for missing values.");
  if (isSearchText(value)) return luceneQuery(value.expression);
  if (Array.isArray(value)) return value.map(boltValue);
  return boltValues(value as Readonly<Record<string, unknown>>);
}
