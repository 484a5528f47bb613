import type { SQLInputValue } from "node:sqlite";
import { isSearchText } from "../../search/search-text.ts";
import { matchString } from "./match-string.ts";

/** Converts parameters for SQLite: lists and objects become JSON text, booleans 0 or 1, a search a MATCH expression. */
export function bindValues(params: Readonly<Record<string, unknown>>): Record<string, SQLInputValue> {
  const bound: Record<string, SQLInputValue> = {};
  for (const name in params) bound[name] = bindValue(params[name]);
  return bound;
}

/** Converts one parameter for SQLite. */
export function bindValue(value: unknown): SQLInputValue {
  if (value === null || typeof value === "string" || typeof value === "number") return value;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (value === undefined)
    throw new TypeError("A query parameter is undefined; use null for missing values.");
  if (isSearchText(value)) return matchString(value.expression);
  return JSON.stringify(value);
}
