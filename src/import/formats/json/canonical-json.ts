import { compareText } from "../../../model/compare-text.ts";
import { MAX_JSON_DEPTH } from "../../../model/limits.ts";

/**
 * JSON text that is the same for equal values: keys are sorted and there is no white space. Null if the value is nested
 * more deeply than any question.
 */
export function canonicalJson(value: unknown): string | null {
  return isShallow(value, MAX_JSON_DEPTH) ? print(value) : null;
}

function isShallow(value: unknown, levels: number): boolean {
  if (typeof value !== "object" || value === null) return true;
  return levels > 0 && Object.values(value).every((inner) => isShallow(inner, levels - 1));
}

function print(value: unknown): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(print).join(",")}]`;
  const members = Object.entries(value)
    .sort(([a], [b]) => compareText(a, b))
    .map(([key, inner]) => `${JSON.stringify(key)}:${print(inner)}`);
  return `{${members.join(",")}}`;
}
