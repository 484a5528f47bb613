import type { ReadParams, ReadRow } from "../catalogue/catalogue.ts";
import type { Column, Columns, Lists, TextLists } from "./columns.ts";
import { dayOf } from "./day-numbers.ts";
import { Marks } from "./marks.ts";

type Facet = ReadRow<"facets-of-questions">;
type Counts = ReadonlyMap<string, number>;

/** The facets of questions or of answers that are requested, each with how many of its values, and how to count it. */
type Facets = readonly (readonly [Facet["facet"], top: number | undefined, () => Counts])[];

/** The facets of a list of questions, as the statement of the same name counts them. */
export function countFacets(
  columns: Columns,
  questions: Uint32Array,
  params: ReadParams<"facets-of-questions">,
): readonly Facet[] {
  const direct = (column: Column) => countColumn(column, questions);
  const texts = (lists: TextLists, lineage: Columns["lineage"] | null) =>
    countTexts(columns, lists, questions, "questions", lineage);
  return mostFrequent([
    ["askers", params.topAskers, () => direct(columns.askers)],
    ["countries", params.topCountries, () => texts(columns.countries, null)],
    ["departments", params.topDepartments, () => direct(columns.departments)],
    ["houses", params.topHouses, () => direct(columns.houses)],
    ["ministers", params.topMinisters, () => countColumn(columns.ministers, questions, columns.answers)],
    ["parties", params.topParties, () => direct(columns.parties)],
    ["states", params.topStates, () => direct(columns.states)],
    ["topics", params.topTopics, () => texts(columns.topics, columns.lineage)],
    ["years", params.topYears, () => countYears(columns.tabledOn, questions)],
  ]);
}

/** The rows of facets. These must be in the order of their names, like the statement's rows. */
export function mostFrequent(facets: Facets): readonly Facet[] {
  return facets.flatMap(([facet, top, count]) =>
    top === undefined
      ? []
      : [...count()]
          .sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1))
          .slice(0, top)
          .map(([value, each]) => ({ sourceId: "", facet, value, count: each })),
  );
}

/** Counts a column of questions or answers, or, with `answers`, of the answers to questions. */
export function countColumn(
  { codes, of }: Column,
  rows: Uint32Array,
  answers: Int32Array | null = null,
): Counts {
  const counts = new Uint32Array(of.size);
  for (let index = 0; index < rows.length; index++) {
    const given = rows[index] as number;
    const row = answers === null ? given : (answers[given] as number);
    if (row >= 0) bump(counts, codes[row] as number);
  }
  return byValue(counts, of.values);
}

/**
 * Counts values that a question and its answer have, or an answer by itself, each once; with `lineage`, what is broader
 * too.
 */
export function countTexts(
  { answers }: Columns,
  { of, questions: inQuestions, answers: inAnswers }: TextLists,
  rows: Uint32Array,
  kind: "questions" | "answers",
  lineage: Columns["lineage"] | null,
): Counts {
  const counted: Counted = {
    counts: new Uint32Array(of.size),
    marks: new Marks(of.size),
    lines: flatten(lineage ?? Array.from({ length: of.size }, (_, code) => [code])),
  };
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index] as number;
    const answer = kind === "answers" ? row : (answers[row] as number);
    counted.marks.clear();
    if (kind === "questions") countRow(inQuestions, row, counted);
    if (answer >= 0) countRow(inAnswers, answer, counted);
  }
  return byValue(counted.counts, of.values);
}

/** What is counted so far, and of each value the values that count with it. */
type Counted = { readonly counts: Uint32Array; readonly marks: Marks; readonly lines: Lists };

function countRow({ starts, codes }: Lists, row: number, { counts, marks, lines }: Counted): void {
  const end = starts[row + 1] as number;
  for (let index = starts[row] as number; index < end; index++) {
    const code = codes[index] as number;
    const lineEnd = lines.starts[code + 1] as number;
    for (let above = lines.starts[code] as number; above < lineEnd; above++) {
      const each = lines.codes[above] as number;
      if (marks.add(each)) bump(counts, each);
    }
  }
}

/** The same lists in two typed arrays, which are read faster. */
function flatten(lists: readonly (readonly number[])[]): Lists {
  const starts = new Uint32Array(lists.length + 1);
  for (const [at, list] of lists.entries()) starts[at + 1] = (starts[at] as number) + list.length;
  return { starts, codes: Uint16Array.from(lists.flat()) };
}

export function countYears(column: Int32Array, rows: Uint32Array): Counts {
  const years = new Map<string, number>();
  for (const [day, count] of countDays(column, rows)) {
    if (day === 0) continue;
    const year = dayOf(day).slice(0, 4);
    years.set(year, (years.get(year) ?? 0) + count);
  }
  return years;
}

/** How many rows have each day; 0 is no day. */
export function countDays(column: Int32Array, rows: Uint32Array): ReadonlyMap<number, number> {
  let [first, last, unknown] = [Number.POSITIVE_INFINITY, 0, 0];
  for (let index = 0; index < rows.length; index++) {
    const day = column[rows[index] as number] as number;
    if (day === 0) unknown += 1;
    else if (day < first) first = day;
    if (day > last) last = day;
  }
  const days = new Map<number, number>();
  if (unknown > 0) days.set(0, unknown);
  if (last === 0) return days;
  // Every day between the two has an element, which is cheaper than to look each row's day up.
  const counts = new Uint32Array(last - first + 1);
  for (let index = 0; index < rows.length; index++) {
    const day = column[rows[index] as number] as number;
    if (day !== 0) bump(counts, day - first);
  }
  for (let index = 0; index < counts.length; index++) {
    const count = counts[index] as number;
    if (count > 0) days.set(first + index, count);
  }
  return days;
}

function bump(counts: Uint32Array, code: number): void {
  counts[code] = (counts[code] as number) + 1;
}

export function byValue(counts: Uint32Array, values: readonly string[]): Counts {
  const found = new Map<string, number>();
  for (let code = 1; code < counts.length; code++) {
    const count = counts[code] as number;
    if (count > 0) found.set(values[code] as string, count);
  }
  return found;
}
