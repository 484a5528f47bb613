import type { ReadParams } from "../../catalogue/catalogue.ts";
import { testsOfAnswers } from "../../columns/choose-answers.ts";
import { canChoose } from "../../columns/choose-questions.ts";
import { conditionsOf } from "../../columns/count-aggregate.ts";
import { pageOf } from "../../columns/page-of.ts";
import { lists } from "../../columns/tests.ts";
import { byMember, daysOf, type MemberColumns, newestIds } from "./member-columns.ts";

type Params = ReadParams<"ministers-who-answered">;

/** Whether columns can count the ministers who answered: they know no sentences, scores and counts of questions. */
export function canCountMinisters(params: Params): boolean {
  const { aboutScope, aboutTopicIds, split = false, countQuestions = false, order } = params;
  if (split || countQuestions || order === "QUESTIONS" || order === "NAME") return false;
  return aboutScope === "ANSWER" && aboutTopicIds.length === 0 && canChoose(conditionsOf(params));
}

/** Ministers with the answers that match, as the statement ministers-who-answered counts them. */
export function countMinisters(columns: MemberColumns, params: Params): readonly unknown[] {
  const { answeredOn, ministers, texts } = columns;
  const groups = byMember(ministers, matchingAnswers(columns, params));
  const textsOf = (answers: readonly number[]) => new Set(answers.map((answer) => texts.codes[answer]));
  const counted = [...groups].map(([id, answers]) => {
    const { first, last } = daysOf(answeredOn, answers);
    const [answerCount, distinctAnswerCount] = [answers.length, textsOf(answers).size];
    const keys = { ANSWERS: answerCount, DISTINCT_ANSWERS: distinctAnswerCount, LATEST: last ?? "" };
    return {
      ...{ answers, answerCount, distinctAnswerCount, firstAnswered: first, lastAnswered: last },
      ...{ cursorKey: keys[params.order as keyof typeof keys], cursorId: id },
    };
  });
  const all = [...groups.values()].flat();
  const totals = { allAnswers: all.length, allDistinctAnswers: textsOf(all).size };
  return pageOf(counted, params).map(({ answers, ...row }) => ({
    ...{ ...columns.memberRows.get(row.cursorId), ...row, ...totals },
    answerIds: newestIds(answeredOn, answers, columns.answerIds, params.evidence),
  }));
}

function* matchingAnswers(columns: MemberColumns, params: Params): Iterable<number> {
  const { countries } = columns;
  const about = lists(countries.of, countries.answers, params.aboutCountryCodes, params.aboutNeeded);
  const tests = [...(about === null ? [] : [about]), ...testsOfAnswers(columns, conditionsOf(params))];
  for (let answer = 0; answer < columns.answerCount; answer++)
    if (tests.every((test) => test(answer))) yield answer;
}
