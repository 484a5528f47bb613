import type { Column, Columns } from "../../columns/columns.ts";
import { dayOf } from "../../columns/day-numbers.ts";

/** Columns with what counting by member needs besides. */
export type MemberColumns = Columns & {
  /** The ids of questions and of answers, which are numbered in the order of their ids. */
  readonly questionIds: readonly string[];
  readonly answerIds: readonly string[];
  /** The hash of each answer's text. */
  readonly texts: Column;
  /** The properties of each member who asked or answered, by id. */
  readonly memberRows: ReadonlyMap<string, Readonly<Record<string, unknown>>>;
};

/** Groups rows by their member; those without one are left out. */
export function byMember(members: Column, rows: Iterable<number>): ReadonlyMap<string, number[]> {
  const groups = new Map<number, number[]>();
  for (const row of rows) {
    const code = members.codes[row] as number;
    if (code === 0) continue;
    const group = groups.get(code);
    if (group === undefined) groups.set(code, [row]);
    else group.push(row);
  }
  return new Map([...groups].map(([code, group]) => [members.of.values[code] as string, group]));
}

/** The first and the last known day of some rows. */
export function daysOf(
  column: Int32Array,
  rows: readonly number[],
): { readonly first: string | null; readonly last: string | null } {
  let [first, last] = [Number.POSITIVE_INFINITY, 0];
  for (const row of rows) {
    const day = column[row] as number;
    if (day === 0) continue;
    if (day < first) first = day;
    if (day > last) last = day;
  }
  return last === 0 ? { first: null, last: null } : { first: dayOf(first), last: dayOf(last) };
}

/** The ids of the newest rows. Those of one day are in the order of their ids, from the last to the first. */
export function newestIds(
  column: Int32Array,
  rows: readonly number[],
  ids: readonly string[],
  most: number,
): readonly string[] {
  return rows
    .toSorted((a, b) => (column[b] as number) - (column[a] as number) || b - a)
    .slice(0, most)
    .map((row) => ids[row] as string);
}
