import type { ReadParams, ReadRow } from "../../catalogue/catalogue.ts";
import { eachOf } from "./choose-questions.ts";
import type { Column, Columns, TextLists } from "./columns.ts";
import { dayOf } from "./day-numbers.ts";
import { Marks } from "./marks.ts";

type Facet = ReadRow<"facets-of-questions">;
type Counts = ReadonlyMap<string, number>;

/** The facets of a list of questions, as the statement of the same name counts them. */
export function countFacets(
  columns: Columns,
  questions: Uint32Array,
  params: ReadParams<"facets-of-questions">,
): readonly Facet[] {
  const { answers } = columns;
  const direct = (column: Column) => countColumn(column, questions, null);
  /** In the order of their names, like the statement's rows. */
  const facets: readonly (readonly [Facet["facet"], number | undefined, () => Counts])[] = [
    ["askers", params.topAskers, () => direct(columns.askers)],
    ["countries", params.topCountries, () => countTexts(columns, columns.countries, questions, null)],
    ["departments", params.topDepartments, () => direct(columns.departments)],
    ["houses", params.topHouses, () => direct(columns.houses)],
    ["ministers", params.topMinisters, () => countColumn(columns.ministers, questions, answers)],
    ["parties", params.topParties, () => direct(columns.parties)],
    ["states", params.topStates, () => direct(columns.states)],
    ["topics", params.topTopics, () => countTexts(columns, columns.topics, questions, columns.lineage)],
    ["years", params.topYears, () => countYears(columns, questions)],
  ];
  return facets.flatMap(([facet, top, count]) =>
    top === undefined
      ? []
      : [...count()]
          .sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1))
          .slice(0, top)
          .map(([value, each]) => ({ sourceId: "", facet, value, count: each })),
  );
}

/** Counts a column of the questions or, with `answers`, of their answers. */
function countColumn({ codes, of }: Column, questions: Uint32Array, answers: Int32Array | null): Counts {
  const counts = new Uint32Array(of.size);
  for (const question of questions) {
    const row = answers === null ? question : (answers[question] as number);
    if (row >= 0) bump(counts, codes[row] as number);
  }
  return byValue(counts, of.values);
}

/** Counts values that a question and its answer have, each once; with `lineage`, what is broader too. */
function countTexts(
  { answers }: Columns,
  lists: TextLists,
  questions: Uint32Array,
  lineage: Columns["lineage"] | null,
): Counts {
  const counts = new Uint32Array(lists.of.size);
  const marks = new Marks(lists.of.size);
  const count = (code: number) => {
    if (marks.add(code)) bump(counts, code);
  };
  const use = lineage === null ? count : (code: number) => lineage[code]?.forEach(count);
  for (const question of questions) {
    marks.clear();
    eachOf(lists.questions, question, use);
    const answer = answers[question] as number;
    if (answer >= 0) eachOf(lists.answers, answer, use);
  }
  return byValue(counts, lists.of.values);
}

function countYears({ tabledOn }: Columns, questions: Uint32Array): Counts {
  const years = new Map<string, number>();
  for (const [day, count] of countDays(tabledOn, questions)) {
    if (day === 0) continue;
    const year = dayOf(day).slice(0, 4);
    years.set(year, (years.get(year) ?? 0) + count);
  }
  return years;
}

/** How many rows have each day; 0 is no day. */
export function countDays(column: Int32Array, rows: Uint32Array): ReadonlyMap<number, number> {
  const days = new Map<number, number>();
  for (const row of rows) {
    const day = column[row] as number;
    days.set(day, (days.get(day) ?? 0) + 1);
  }
  return days;
}

function bump(counts: Uint32Array, code: number): void {
  counts[code] = (counts[code] as number) + 1;
}

function byValue(counts: Uint32Array, values: readonly string[]): Counts {
  const found = new Map<string, number>();
  for (let code = 1; code < counts.length; code++) {
    const count = counts[code] as number;
    if (count > 0) found.set(values[code] as string, count);
  }
  return found;
}
