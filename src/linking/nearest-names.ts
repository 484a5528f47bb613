import { compareText } from "../model/compare-text.ts";
import { nameKey } from "./name-key.ts";

/** A name a user may type, and the name to suggest for it. */
export type SuggestibleName = { readonly typed: string; readonly suggested: string };

/** Longer input is not a name, and comparing it would waste time. */
const LONGEST_INPUT = 80;
const MOST_SUGGESTIONS = 3;

/** How many typing errors a name of this length may have: one in a short name, three in the longest. */
function allowedErrors(length: number): number {
  return length < 3 ? 0 : length <= 5 ? 1 : length <= 9 ? 2 : 3;
}

/** How many letters must be inserted, deleted, changed or swapped to make the texts equal; `limit + 1` if more. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const change = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let cost = Math.min(change, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return limit + 1;
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? limit + 1;
}

/** At most three names closest to a mistyped one, closest first. A name that begins with the input counts as close. */
export function nearestNames(input: string, names: readonly SuggestibleName[]): readonly string[] {
  if (input.length > LONGEST_INPUT) return [];
  const key = nameKey(input);
  const limit = allowedErrors(key.length);
  const best = new Map<string, number>();
  for (const { typed, suggested } of names) {
    const isBeginning = key.length >= 3 && typed.startsWith(key);
    const distance = isBeginning ? limit + 0.5 : editDistance(key, typed, limit);
    if (distance > limit && !isBeginning) continue;
    if (distance < (best.get(suggested) ?? Number.POSITIVE_INFINITY)) best.set(suggested, distance);
  }
  return [...best]
    .sort(([a, x], [b, y]) => x - y || compareText(a, b))
    .slice(0, MOST_SUGGESTIONS)
    .map(([name]) => name);
}
