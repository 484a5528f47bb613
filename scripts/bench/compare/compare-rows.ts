import { isDeepStrictEqual } from "node:util";
import type { Rows } from "./compared-queries.ts";

/** Rows without prototypes and undefined values, so that only what they say is compared. */
export function plainRows(rows: Rows): Rows {
  return JSON.parse(JSON.stringify(rows));
}

/** The first row in which two lists of plain rows differ. */
export function describeDifference(ours: Rows, theirs: Rows): string {
  const longer = Math.max(ours.length, theirs.length);
  const at = Array.from({ length: longer }).findIndex((_, n) => !isDeepStrictEqual(ours[n], theirs[n]));
  if (at === -1) return longer === 0 ? "there are no rows" : "nothing differs";
  const shown = (row: unknown) => JSON.stringify(row) ?? "no row";
  return `row ${at + 1} is ${shown(ours[at])} in ours and ${shown(theirs[at])} in theirs`;
}
