import { type FilterParams, questionConditions } from "../catalogue/filters.ts";
import { chooseQuestions } from "./choose-questions.ts";
import type { Columns } from "./columns.ts";
import { among, between, lists, not, type Test } from "./tests.ts";

/**
 * The tests of an answer that a filter takes, as the statements with `parts/answer-filter` do. `canChoose` says whether the
 * columns can decide the filter.
 */
export function testsOfAnswers(columns: Columns, filter: FilterParams): readonly Test[] {
  const { countries, topics } = columns;
  return [
    among(columns.ministers, filter.ministerIds),
    between(columns.answeredOn, columns.days, filter.answeredFrom, filter.answeredTo),
    lists(countries.of, countries.answers, filter.countryCodes, filter.countriesNeeded ?? 0),
    lists(topics.of, topics.answers, filter.topicIds, 1),
    not(lists(countries.of, countries.answers, filter.notCountryCodes, 1)),
    not(lists(topics.of, topics.answers, filter.notTopicIds, 1)),
    hasQuestion(columns, filter),
  ].filter((test) => test !== null);
}

/** Whether one of its questions meets all conditions on questions. */
function hasQuestion(columns: Columns, filter: FilterParams): Test | null {
  const conditions = Object.fromEntries(
    Object.entries(filter).filter(([name]) => Object.hasOwn(questionConditions, name)),
  );
  if (Object.keys(conditions).length === 0) return null;
  const meets = new Uint8Array(columns.answerCount);
  for (const question of chooseQuestions(columns, conditions)) {
    const answer = columns.answers[question] as number;
    if (answer >= 0) meets[answer] = 1;
  }
  return (answer) => meets[answer] === 1;
}
