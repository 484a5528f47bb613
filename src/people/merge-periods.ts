import { compareText } from "../model/compare-text.ts";
import type { Period } from "../model/people.ts";
import { lastOf } from "./last-of.ts";

/**
 * Merges items with the same key and start. A known end takes precedence over an unknown one, and a later end over an
 * earlier one. An item without any dates is dropped if another with the same key has dates. The result is sorted, so
 * that the same statements always give the same list.
 */
export function mergePeriods<Item extends Period>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): readonly Item[] {
  const joined = new Map<string, Item>();
  const dated = new Set<string>();
  for (const item of items) {
    const key = `${item.from ?? ""}\n${keyOf(item)}`;
    const known = joined.get(key);
    const to = lastOf(known?.to ?? null, item.to);
    joined.set(key, { ...item, to });
    if (!isUndated({ from: item.from, to })) dated.add(keyOf(item));
  }
  return [...joined]
    .filter(([, item]) => !isUndated(item) || !dated.has(keyOf(item)))
    .sort(([a], [b]) => compareText(a, b))
    .map(([, item]) => item);
}

function isUndated({ from, to }: Period): boolean {
  return from === null && to === null;
}
