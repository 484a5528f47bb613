import type { Column, Columns, Lists, TextLists } from "./columns.ts";
import { Marks } from "./marks.ts";

/** Whether a row, a question or an answer, meets one condition. A condition that is not given has no test. */
export type Test = (row: number) => boolean;

/** Whether its value is one of these. */
export function among({ codes, of }: Column, ids: readonly string[] | undefined): Test | null {
  if (ids === undefined || ids.length === 0) return null;
  const chosen = of.among(ids);
  return (row) => chosen[codes[row] as number] === 1;
}

/** Whether its day is between two, both inclusive. */
export function between(
  column: Int32Array,
  days: Columns["days"],
  from: string | undefined,
  to: string | undefined,
): Test | null {
  if (from == null && to == null) return null;
  const first = from == null ? 1 : days.numberOf(from);
  const last = to == null ? Number.POSITIVE_INFINITY : days.numberOf(to);
  return (row) => (column[row] as number) >= first && (column[row] as number) <= last;
}

/** Whether it has at least so many of the values. `eachValue` goes through the values of a row, some perhaps twice. */
export function hasValues(
  of: TextLists["of"],
  values: readonly string[] | undefined,
  needed: number,
  eachValue: (row: number, use: (code: number) => void) => void,
): Test | null {
  if (values === undefined || values.length === 0) return null;
  const chosen = of.among(values);
  const marks = new Marks(of.size);
  let found = 0;
  const look = (code: number) => {
    if (chosen[code] === 1 && marks.add(code)) found += 1;
  };
  return (row) => {
    marks.clear();
    found = 0;
    eachValue(row, look);
    return found >= needed;
  };
}

/** Whether its own list has at least so many of the values. */
export function lists(
  of: TextLists["of"],
  list: Lists,
  values: readonly string[] | undefined,
  needed: number,
): Test | null {
  return hasValues(of, values, needed, (row, use) => eachOf(list, row, use));
}

export function not(test: Test | null): Test | null {
  return test === null ? null : (row) => !test(row);
}

/** Calls `use` for each value of a row. */
export function eachOf(
  { starts, codes }: TextLists["questions"],
  row: number,
  use: (code: number) => void,
): void {
  const end = starts[row + 1] as number;
  for (let index = starts[row] as number; index < end; index++) use(codes[index] as number);
}
