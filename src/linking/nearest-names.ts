import { compareText } from "../model/compare-text.ts";
import { editDistance } from "../model/edit-distance.ts";
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
