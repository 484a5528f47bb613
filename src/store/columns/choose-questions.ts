import type { FilterParams } from "../catalogue/filters.ts";
import type { Columns, TextLists } from "./columns.ts";
import { overdueOn } from "./overdue-on.ts";
import { among, between, eachOf, hasValues, not, type Test } from "./tests.ts";

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
  "asOf",
  "overdue",
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

/** The questions of a list, or else of all, that a filter takes, of which `canChoose` says that columns can decide it. */
export function chooseQuestions(
  columns: Columns,
  filter: FilterParams,
  ofList: Test | null = null,
): Uint32Array {
  const tests = testsOf(columns, filter);
  if (ofList !== null) tests.unshift(ofList);
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

/** The tests that a question must pass. */
export function testsOf(columns: Columns, filter: FilterParams): Test[] {
  const { answers, days } = columns;
  /** A question without an answer does not meet conditions on the answer. */
  const ofAnswer = (test: Test | null): Test | null =>
    test && ((question) => (answers[question] as number) >= 0 && test(answers[question] as number));
  return [
    among(columns.askers, filter.askerIds),
    among(columns.parties, filter.partyIds),
    among(columns.departments, filter.departmentIds),
    not(among(columns.departments, filter.notDepartmentIds)),
    among(columns.houses, filter.houses),
    among(columns.states, filter.states),
    between(columns.tabledOn, days, filter.tabledFrom, filter.tabledTo),
    isOverdue(columns, filter),
    ofAnswer(among(columns.ministers, filter.ministerIds)),
    ofAnswer(between(columns.answeredOn, days, filter.answeredFrom, filter.answeredTo)),
    names(columns, columns.countries, filter.countryCodes, filter.countriesNeeded ?? 0),
    names(columns, columns.topics, filter.topicIds, 1),
    not(names(columns, columns.countries, filter.notCountryCodes, 1)),
    not(names(columns, columns.topics, filter.notTopicIds, 1)),
  ].filter((test) => test !== null);
}

/** Whether a question and its answer together have at least so many of the values. */
function names(
  { answers }: Columns,
  lists: TextLists,
  values: readonly string[] | undefined,
  needed: number,
): Test | null {
  return hasValues(lists.of, values, needed, (question, use) => {
    eachOf(lists.questions, question, use);
    const answer = answers[question] as number;
    if (answer >= 0) eachOf(lists.answers, answer, use);
  });
}

function isOverdue(columns: Columns, { asOf, overdue }: FilterParams): Test | null {
  if (asOf === undefined) return null;
  const onDay = columns.days.numberOf(asOf);
  return (question) => overdueOn(columns, question, onDay) === overdue;
}
