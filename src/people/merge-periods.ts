import { compareText } from "../model/compare-text.ts";
import type { Period } from "../model/people.ts";
import { lastOf } from "./last-of.ts";

/**
 * Joins statements about one thing. Two are the same when they say the same (`what`) from the same day; an end that is
 * known then counts over one that is not, and of two ends the later. A statement without any day gives way to one that
 * has days. The result is sorted, so that equal statements give equal lists.
 */
export function mergePeriods<Item extends Period>(
  items: readonly Item[],
  what: (item: Item) => string,
): readonly Item[] {
  const joined = new Map<string, Item>();
  const dated = new Set<string>();
  for (const item of items) {
    const key = `${item.from ?? ""}\n${what(item)}`;
    const known = joined.get(key);
    const to = lastOf(known?.to ?? null, item.to);
    joined.set(key, { ...item, to });
    if (!isUndated({ from: item.from, to })) dated.add(what(item));
  }
  return [...joined]
    .filter(([, item]) => !isUndated(item) || !dated.has(what(item)))
    .sort(([a], [b]) => compareText(a, b))
    .map(([, item]) => item);
}

function isUndated({ from, to }: Period): boolean {
  return from === null && to === null;
}
