import fc, { type GeneratorValue } from "fast-check";

/** One of a list that is not empty. The generator itself is given a number: what it is given must be plain to compare. */
export function pick<Item>(g: GeneratorValue, items: readonly Item[]): Item {
  const item = items[g(fc.nat, { max: items.length - 1 })];
  if (item === undefined) throw new Error("There is nothing to pick from.");
  return item;
}
