import type { FilterParams } from "../catalogue/filters.ts";
import type { Columns } from "./columns.ts";
import { overdueOn } from "./overdue-on.ts";
import { among, between, not, passing, type Test } from "./tests.ts";
import { hasValues, ofExchange } from "./values-of-rows.ts";

/** A filter with a test for what an index has found, which columns do not know. */
export type Conditions = FilterParams & { readonly passes?: Test };

/** The conditions that the columns can decide. */
const decided: ReadonlySet<string> = new Set<keyof Conditions>([
  "passes",
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
export function canChoose(filter: Conditions): boolean {
  return Object.keys(filter).every((name) => decided.has(name));
}

/** The questions of a list, or else of all, that a filter takes. `canChoose` says whether columns can decide it. */
export function chooseQuestions(
  columns: Columns,
  filter: Conditions,
  ofList: Test | null = null,
): Uint32Array {
  const tests = testsOf(columns, filter);
  if (ofList !== null) tests.unshift(ofList);
  return passing(columns.questionCount, tests);
}

/** The tests that a question must pass. */
export function testsOf(columns: Columns, filter: Conditions): Test[] {
  const { answers, countries, days, topics } = columns;
  const [named, shown] = [ofExchange(columns, countries), ofExchange(columns, topics)];
  /** A question without an answer does not meet conditions on the answer. */
  const ofAnswer = (test: Test | null): Test | null =>
    test && ((question) => (answers[question] as number) >= 0 && test(answers[question] as number));
  return [
    filter.passes ?? null,
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
    hasValues(countries.of, named, filter.countryCodes, filter.countriesNeeded ?? 0),
    hasValues(topics.of, shown, filter.topicIds, 1),
    not(hasValues(countries.of, named, filter.notCountryCodes, 1)),
    not(hasValues(topics.of, shown, filter.notTopicIds, 1)),
  ].filter((test) => test !== null);
}

function isOverdue(columns: Columns, { asOf, overdue }: FilterParams): Test | null {
  if (asOf === undefined) return null;
  const onDay = columns.days.numberOf(asOf);
  return (question) => overdueOn(columns, question, onDay) === overdue;
}
