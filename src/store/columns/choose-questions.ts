import type { FilterParams } from "../catalogue/filters.ts";
import type { Column, Columns, TextLists } from "./columns.ts";
import { Marks } from "./marks.ts";

/** Whether a question meets one condition. */
type Test = (question: number) => boolean;

/** The conditions that the columns can decide. */
const decided: ReadonlySet<string> = new Set<keyof FilterParams>([
  "askerIds",
  "partyIds",
  "departmentIds",
  "notDepartmentIds",
  "houses",
  "states",
  "tabledFrom",
  "tabledTo",
  "ministerIds",
  "answeredFrom",
  "answeredTo",
  "countryCodes",
  "countriesNeeded",
  "topicIds",
  "notCountryCodes",
  "notTopicIds",
]);

/** Whether the columns can decide all conditions of a filter. */
export function canChoose(filter: FilterParams): boolean {
  return Object.keys(filter).every((name) => decided.has(name));
}

/** The questions that a filter takes; null if it has conditions that only a statement can decide. */
export function chooseQuestions(columns: Columns, filter: FilterParams): Uint32Array | null {
  if (!canChoose(filter)) return null;
  const tests = testsOf(columns, filter);
  const chosen = new Uint32Array(columns.questionCount);
  if (tests.length === 0) {
    for (let question = 0; question < chosen.length; question++) chosen[question] = question;
    return chosen;
  }
  let count = 0;
  for (let question = 0; question < columns.questionCount; question++) {
    if (!tests.every((test) => test(question))) continue;
    chosen[count] = question;
    count += 1;
  }
  return chosen.subarray(0, count);
}

function testsOf(columns: Columns, filter: FilterParams): readonly Test[] {
  const { answers, days } = columns;
  const tests: Test[] = [];
  const among = ({ codes, of }: Column, ids: readonly string[] | undefined) => {
    if (ids === undefined || ids.length === 0) return null;
    const chosen = of.among(ids);
    return (row: number) => chosen[codes[row] as number] === 1;
  };
  const between = (column: Int32Array, from: string | undefined, to: string | undefined) => {
    if (from == null && to == null) return null;
    const first = from == null ? 1 : days.numberOf(from);
    const last = to == null ? Number.POSITIVE_INFINITY : days.numberOf(to);
    return (row: number) => (column[row] as number) >= first && (column[row] as number) <= last;
  };
  const add = (test: Test | null) => {
    if (test !== null) tests.push(test);
  };
  /** A question without an answer does not meet conditions on the answer. */
  const addOfAnswer = (test: Test | null) => {
    if (test !== null)
      tests.push((question) => (answers[question] as number) >= 0 && test(answers[question] as number));
  };
  add(among(columns.askers, filter.askerIds));
  add(among(columns.parties, filter.partyIds));
  add(among(columns.departments, filter.departmentIds));
  add(not(among(columns.departments, filter.notDepartmentIds)));
  add(among(columns.houses, filter.houses));
  add(among(columns.states, filter.states));
  add(between(columns.tabledOn, filter.tabledFrom, filter.tabledTo));
  addOfAnswer(among(columns.ministers, filter.ministerIds));
  addOfAnswer(between(columns.answeredOn, filter.answeredFrom, filter.answeredTo));
  add(names(columns, columns.countries, filter.countryCodes, filter.countriesNeeded ?? 0));
  add(names(columns, columns.topics, filter.topicIds, 1));
  add(not(names(columns, columns.countries, filter.notCountryCodes, 1)));
  add(not(names(columns, columns.topics, filter.notTopicIds, 1)));
  return tests;
}

function not(test: Test | null): Test | null {
  return test === null ? null : (row) => !test(row);
}

/** Whether a question and its answer together have at least so many of the values. */
function names(
  { answers }: Columns,
  lists: TextLists,
  values: readonly string[] | undefined,
  needed: number,
): Test | null {
  if (values === undefined || values.length === 0) return null;
  const chosen = lists.of.among(values);
  const marks = new Marks(lists.of.size);
  return (question) => {
    marks.clear();
    let found = 0;
    const look = (code: number) => {
      if (chosen[code] === 1 && marks.add(code)) found += 1;
    };
    eachOf(lists.questions, question, look);
    const answer = answers[question] as number;
    if (answer >= 0) eachOf(lists.answers, answer, look);
    return found >= needed;
  };
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
