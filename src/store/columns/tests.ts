import type { Column, Columns } from "./columns.ts";

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

export function not(test: Test | null): Test | null {
  return test === null ? null : (row) => !test(row);
}

/** The rows, of so many, that pass all tests. */
export function passing(count: number, tests: readonly Test[]): Uint32Array {
  const passed = new Uint32Array(count);
  if (tests.length === 0) {
    for (let row = 0; row < count; row++) passed[row] = row;
    return passed;
  }
  const passes = all(tests);
  let length = 0;
  for (let row = 0; row < count; row++) {
    if (!passes(row)) continue;
    passed[length] = row;
    length += 1;
  }
  return passed.subarray(0, length);
}

/** Whether a row passes all tests. */
export function all(tests: readonly Test[]): Test {
  return (row) => {
    for (const test of tests) if (!test(row)) return false;
    return true;
  };
}
