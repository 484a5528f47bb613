import type { ReadParams } from "../../catalogue/catalogue.ts";
import { testsOfAnswers } from "../../columns/choose-answers.ts";
import { canChoose } from "../../columns/choose-questions.ts";
import type { Column, Columns } from "../../columns/columns.ts";
import { conditionsOf } from "../../columns/count-aggregate.ts";
import { dayOf } from "../../columns/day-numbers.ts";
import { pageOf } from "../../columns/page-of.ts";
import { lists } from "../../columns/tests.ts";

type Params = ReadParams<"ministers-who-answered">;

/** What counting ministers needs besides. */
export type AnswerColumns = {
  /** The id of each answer. Answers are numbered in the order of their ids. */
  readonly answerIds: readonly string[];
  /** The hash of each answer's text. */
  readonly texts: Column;
  /** The properties of each member who answered, by id. */
  readonly memberRows: ReadonlyMap<string, Readonly<Record<string, unknown>>>;
};

/** Whether columns can count the ministers who answered: they know no sentences, scores and counts of questions. */
export function canCountMinisters(params: Params): boolean {
  const { aboutScope, aboutTopicIds, split = false, countQuestions = false, order } = params;
  if (split || countQuestions || order === "QUESTIONS" || order === "NAME") return false;
  return aboutScope === "ANSWER" && aboutTopicIds.length === 0 && canChoose(conditionsOf(params));
}

/** Ministers with the answers that match, as the statement ministers-who-answered counts them. */
export function countMinisters(columns: Columns & AnswerColumns, params: Params): readonly unknown[] {
  const { answeredOn, countries, ministers } = columns;
  const tests = [...testsOfAnswers(columns, conditionsOf(params))];
  const about = lists(countries.of, countries.answers, params.aboutCountryCodes, params.aboutNeeded);
  if (about !== null) tests.unshift(about);
  const answersOf = new Map<number, number[]>();
  const allTexts = new Set<number>();
  let allAnswers = 0;
  for (let answer = 0; answer < columns.answerCount; answer++) {
    const minister = ministers.codes[answer] as number;
    if (minister === 0 || !tests.every((test) => test(answer))) continue;
    const own = answersOf.get(minister);
    if (own === undefined) answersOf.set(minister, [answer]);
    else own.push(answer);
    allTexts.add(columns.texts.codes[answer] as number);
    allAnswers += 1;
  }
  const counted = [...answersOf].map(([code, answers]) => {
    const given = answers.map((answer) => answeredOn[answer] as number).filter((day) => day !== 0);
    const latest = given.reduce((a, b) => Math.max(a, b), 0);
    const answerCount = answers.length;
    const distinctAnswerCount = new Set(answers.map((answer) => columns.texts.codes[answer])).size;
    const lastAnswered = latest === 0 ? null : dayOf(latest);
    const keys = { ANSWERS: answerCount, DISTINCT_ANSWERS: distinctAnswerCount, LATEST: lastAnswered ?? "" };
    return {
      ...{ answers, answerCount, distinctAnswerCount, lastAnswered },
      firstAnswered: latest === 0 ? null : dayOf(given.reduce((a, b) => Math.min(a, b))),
      cursorKey: keys[params.order as keyof typeof keys],
      cursorId: ministers.of.values[code] as string,
    };
  });
  return pageOf(counted, params).map(({ answers, ...row }) => ({
    ...columns.memberRows.get(row.cursorId),
    ...row,
    ...{ allAnswers, allDistinctAnswers: allTexts.size },
    answerIds: answers
      // Newest first. Those of one day are in the order of their ids, from the last to the first.
      .sort((a, b) => (answeredOn[b] as number) - (answeredOn[a] as number) || b - a)
      .slice(0, params.evidence)
      .map((answer) => columns.answerIds[answer]),
  }));
}
