import type { ReadParams } from "../../catalogue/catalogue.ts";
import { canDecideAbout, isAbout } from "../../columns/about-questions.ts";
import { canChoose, chooseQuestions } from "../../columns/choose-questions.ts";
import { conditionsOf } from "../../columns/count-aggregate.ts";
import { pageOf } from "../../columns/page-of.ts";
import { byMember, daysOf, type MemberColumns, newestIds } from "./member-columns.ts";

type Params = ReadParams<"members-who-asked">;

/** Whether columns can count the members who asked. */
export function canCountAskers(params: Params): boolean {
  return params.order !== "NAME" && canDecideAbout(params) && canChoose(conditionsOf(params));
}

/** Members with the questions that match, as the statement members-who-asked counts them. */
export function countAskers(columns: MemberColumns, params: Params): readonly unknown[] {
  const { answers: answerOf, askers, tabledOn, texts } = columns;
  const matching = chooseQuestions(columns, conditionsOf(params), isAbout(columns, params));
  const counted = [...byMember(askers, matching)].map(([id, questions]) => {
    const { first, last } = daysOf(tabledOn, questions);
    const answers = questions.map((question) => answerOf[question] as number).filter((answer) => answer >= 0);
    const different = new Set(answers);
    const distinctAnswerCount = new Set([...different].map((answer) => texts.codes[answer])).size;
    const keys = {
      ...{ QUESTIONS: questions.length, ANSWERS: different.size, DISTINCT_ANSWERS: distinctAnswerCount },
      LATEST: last ?? "",
    };
    return {
      ...{ questions, questionCount: questions.length, answeredCount: answers.length },
      ...{ answerCount: different.size, distinctAnswerCount, firstAsked: first, lastAsked: last },
      ...{ cursorKey: keys[params.order as keyof typeof keys], cursorId: id },
    };
  });
  const allQuestions = counted.reduce((sum, { questionCount }) => sum + questionCount, 0);
  return pageOf(counted, params).map(({ questions, ...row }) => ({
    ...{ ...columns.memberRows.get(row.cursorId), ...row, allQuestions },
    questionIds: newestIds(tabledOn, questions, columns.questionIds, params.evidence),
  }));
}
