import type { Column, Columns } from "./columns.ts";
import { dayOf } from "./day-numbers.ts";
import { Marks } from "./marks.ts";
import { type Page, type Positioned, pageOf } from "./page-of.ts";

type Row = Readonly<Record<string, unknown>>;

/** What columns do not have of members, questions and answers. */
export type Known = {
  /** The properties of members, by their ids. */
  readonly members: (ids: readonly string[]) => ReadonlyMap<string, Row>;
  readonly questionIds: (questions: readonly number[]) => readonly string[];
  readonly answerIds: (answers: readonly number[]) => readonly string[];
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

/** Counts the different texts of answers. */
export function textCounter({ texts }: Columns): (answers: Iterable<number>) => number {
  const marks = new Marks(texts.count);
  return (answers) => {
    marks.clear();
    let count = 0;
    for (const answer of answers) if (marks.add(texts.numbers[answer] as number)) count += 1;
    return count;
  };
}

/** Rows of a page with the properties of their members. */
export function withProperties<Row extends Positioned>(page: readonly Row[], { members }: Known) {
  const properties = members(page.map(({ cursorId }) => cursorId));
  return page.map((row) => ({ ...properties.get(row.cursorId), ...row }));
}

/** What was counted of the members of a page, with their properties, and of each the ids of the newest rows. */
export function pageOfMembers<Row extends Positioned & { readonly rows: readonly number[] }>(
  counted: readonly Row[],
  params: Page & { readonly evidence: number },
  known: Known,
  { column, idsOf }: { readonly column: Int32Array; readonly idsOf: Known["answerIds"] },
) {
  const page = pageOf(counted, params);
  const newest = newestIds(
    column,
    page.map(({ rows }) => rows),
    idsOf,
    params.evidence,
  );
  return withProperties(page, known).map(({ rows, ...row }, at) => ({ row, rows, ids: newest[at] }));
}

/** Of each list of rows the ids of the newest ones. Those of one day are in the order of their ids, from the last to the first. */
function newestIds(
  column: Int32Array,
  lists: readonly (readonly number[])[],
  idsOf: (rows: readonly number[]) => readonly string[],
  most: number,
): readonly (readonly string[])[] {
  const candidates = lists.map((rows) => newest(column, rows, most));
  const ids = idsOf(candidates.flat()).values();
  return candidates.map((rows) =>
    rows
      .map((row) => ({ day: column[row] as number, id: ids.next().value as string }))
      .sort((a, b) => b.day - a.day || (a.id < b.id ? 1 : -1))
      .slice(0, most)
      .map(({ id }) => id),
  );
}

/** The rows of the latest days that have at least so many. */
function newest(column: Int32Array, rows: readonly number[], most: number): readonly number[] {
  if (most === 0) return [];
  const days = Int32Array.from(rows, (row) => column[row] as number).sort();
  const from = days[days.length - most] ?? 0;
  return rows.filter((row) => (column[row] as number) >= from);
}
