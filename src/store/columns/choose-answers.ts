import { type FilterParams, questionConditions } from "../catalogue/filters.ts";
import { type About, isAnswerAbout, isExchangeAbout } from "./about.ts";
import { chooseQuestions } from "./choose-questions.ts";
import type { Columns } from "./columns.ts";
import { among, between, not, passing, type Test } from "./tests.ts";
import { hasValues, ofRow } from "./values-of-rows.ts";

/**
 * Answers, and the questions, at least one of them for each answer: those that meet all conditions on questions together with their
 * answers.
 */
export type ChosenAnswers = { readonly answers: Uint32Array; readonly asked: Uint32Array };

/**
 * The answers that a filter takes and that are about what is given, as the statements with `parts/answers-about` and
 * `parts/answer-filter` find them. `canChoose` and `canDecideAbout` say whether columns can decide that.
 */
export function chooseAnswers(columns: Columns, filter: FilterParams, about: About): ChosenAnswers {
  const { countries, topics, ministers } = columns;
  const [named, shown] = [[ofRow(countries.answers)], [ofRow(topics.answers)]];
  const ofQuestions = conditionsOnQuestions(filter);
  const isExchange = isExchangeAbout(columns, about);
  const asked = chooseQuestions(columns, ofQuestions, isExchange);
  const needsQuestion = isExchange !== null || Object.keys(ofQuestions).length > 0;
  const answers = passing(
    columns.answerCount,
    [
      among(ministers, filter.ministerIds),
      between(columns.answeredOn, columns.days, filter.answeredFrom, filter.answeredTo),
      needsQuestion ? isAnswerTo(columns, asked) : null,
      isAnswerAbout(columns, about),
      hasValues(countries.of, named, filter.countryCodes, filter.countriesNeeded ?? 0),
      hasValues(topics.of, shown, filter.topicIds, 1),
      not(hasValues(countries.of, named, filter.notCountryCodes, 1)),
      not(hasValues(topics.of, shown, filter.notTopicIds, 1)),
    ].filter((test) => test !== null),
  );
  return { answers, asked };
}

/** Whether an answer is one to these questions. */
function isAnswerTo({ answers, answerCount }: Columns, questions: Uint32Array): Test {
  const meets = new Uint8Array(answerCount);
  for (let index = 0; index < questions.length; index++) {
    const answer = answers[questions[index] as number] as number;
    if (answer >= 0) meets[answer] = 1;
  }
  return (answer) => meets[answer] === 1;
}

function conditionsOnQuestions(filter: FilterParams): FilterParams {
  return Object.fromEntries(
    Object.entries(filter).filter(([name]) => Object.hasOwn(questionConditions, name)),
  );
}
