import type { ReadParams } from "../catalogue/catalogue.ts";
import { canDecideAbout, isQuestionAbout } from "./about.ts";
import { byMember, daysOf, type Known, newestIds, textCounter } from "./by-member.ts";
import { canChoose, chooseQuestions } from "./choose-questions.ts";
import type { Columns } from "./columns.ts";
import { conditionsOf } from "./count-aggregate.ts";
import { pageOf } from "./page-of.ts";

type Params = ReadParams<"members-who-asked">;

/** Whether columns can count the members who asked. */
export function canCountAskers(params: Params): boolean {
  return params.order !== "NAME" && canDecideAbout(params) && canChoose(conditionsOf(params));
}

/** Members with the questions that match, as the statement members-who-asked counts them. */
export function countAskers(columns: Columns, known: Known, params: Params): readonly unknown[] {
  const { answers: answerOf, askers, tabledOn } = columns;
  const matching = chooseQuestions(columns, conditionsOf(params), isQuestionAbout(columns, params));
  const countTexts = textCounter(columns);
  const counted = [...byMember(askers, matching)].map(([id, questions]) => {
    const { first, last } = daysOf(tabledOn, questions);
    const answers = questions.map((question) => answerOf[question] as number).filter((answer) => answer >= 0);
    const answerCount = new Set(answers).size;
    const distinctAnswerCount = countTexts(answers);
    const keys = {
      ...{ QUESTIONS: questions.length, ANSWERS: answerCount, DISTINCT_ANSWERS: distinctAnswerCount },
      LATEST: last ?? "",
    };
    return {
      ...{ questions, questionCount: questions.length, answeredCount: answers.length },
      ...{ answerCount, distinctAnswerCount, firstAsked: first, lastAsked: last },
      ...{ cursorKey: keys[params.order as keyof typeof keys], cursorId: id },
    };
  });
  const page = pageOf(counted, params);
  const members = known.members(page.map(({ cursorId }) => cursorId));
  const newest = newestIds(
    tabledOn,
    page.map(({ questions }) => questions),
    known.questionIds,
    params.evidence,
  );
  return page.map(({ questions, ...row }, at) => ({
    ...{ ...members.get(row.cursorId), ...row, allQuestions: matching.length },
    questionIds: newest[at],
  }));
}
