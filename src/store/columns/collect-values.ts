import type { Lists } from "./columns.ts";
import type { Marks } from "./marks.ts";

/**
 * Adds the values of a row that are not marked yet to the first `count` of `found`, marks them, and returns how many there
 * are now. Aggregates of a million questions call this for each, so it is a plain loop over typed arrays.
 */
export function collectValues(
  { starts, codes }: Lists,
  row: number,
  marks: Marks,
  found: Uint16Array,
  count: number,
): number {
  const end = starts[row + 1] as number;
  let length = count;
  for (let index = starts[row] as number; index < end; index++) {
    const code = codes[index] as number;
    if (!marks.add(code)) continue;
    found[length] = code;
    length += 1;
  }
  return length;
}
