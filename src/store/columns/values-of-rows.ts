import type { Columns, Lists, TextLists } from "./columns.ts";
import { Marks } from "./marks.ts";
import type { Test } from "./tests.ts";
import { IN_ANSWER } from "./text-fields.ts";

/** Where the values of a question or an answer are. Tests of a million rows read them in plain loops over typed arrays. */
type ValueSource = {
  readonly lists: Lists;
  /** The row of the lists that belongs to each row, -1 for none; null if it is the row itself. */
  readonly rowOf: Int32Array | null;
  /** The fields in which each value is, if only some of them count. */
  readonly fields: { readonly of: Uint8Array; readonly counted: number } | null;
};

/** The values that a row has itself. */
export function ofRow(lists: Lists): ValueSource {
  return { lists, rowOf: null, fields: null };
}

/** The values of a question and its answer together. */
export function ofExchange({ answers }: Columns, lists: TextLists): readonly ValueSource[] {
  return [ofRow(lists.questions), { lists: lists.answers, rowOf: answers, fields: null }];
}

/** The countries of a question and its answer that are named in these fields, given as bits. */
export function ofCountriesIn({ answers, countries }: Columns, fields: number): readonly ValueSource[] {
  const { questions, questionFields } = countries;
  const ofAnswer = { lists: countries.answers, rowOf: answers, fields: null };
  return [
    { lists: questions, rowOf: null, fields: { of: questionFields, counted: fields } },
    ...((fields & IN_ANSWER) === 0 ? [] : [ofAnswer]),
  ];
}

/** Counts which of the values a row has. */
export function valueCounter(
  of: TextLists["of"],
  sources: readonly ValueSource[],
  values: readonly string[],
): (row: number) => number {
  const chosen = of.among(values);
  const marks = new Marks(of.size);
  return (row) => {
    marks.clear();
    let found = 0;
    for (const { lists, rowOf, fields } of sources) {
      const at = rowOf === null ? row : (rowOf[row] as number);
      if (at < 0) continue;
      const end = lists.starts[at + 1] as number;
      for (let index = lists.starts[at] as number; index < end; index++) {
        const code = lists.codes[index] as number;
        if (chosen[code] === 0 || (fields !== null && ((fields.of[index] as number) & fields.counted) === 0))
          continue;
        if (marks.add(code)) found += 1;
      }
    }
    return found;
  };
}

/** Whether a row has at least so many of the values. */
export function hasValues(
  of: TextLists["of"],
  sources: readonly ValueSource[],
  values: readonly string[] | undefined,
  needed: number,
): Test | null {
  if (values === undefined || values.length === 0) return null;
  const count = valueCounter(of, sources, values);
  return (row) => count(row) >= needed;
}

/** Calls `use` for each value of a row. */
export function eachOf({ starts, codes }: Lists, row: number, use: (code: number) => void): void {
  const end = starts[row + 1] as number;
  for (let index = starts[row] as number; index < end; index++) use(codes[index] as number);
}
