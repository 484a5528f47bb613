import type { ReadParams } from "../catalogue/catalogue.ts";
import { canDecideAbout, isQuestionAbout } from "./about.ts";
import { byMember, daysOf, type Known, pageOfMembers, textCounter } from "./by-member.ts";
import { canChoose, chooseQuestions } from "./choose-questions.ts";
import type { Columns } from "./columns.ts";
import { conditionsOf } from "./count-aggregate.ts";

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
      ...{ rows: questions, questionCount: questions.length, answeredCount: answers.length },
      ...{ answerCount, distinctAnswerCount, firstAsked: first, lastAsked: last },
      ...{ cursorKey: keys[params.order as keyof typeof keys], cursorId: id },
    };
  });
  const newest = { column: tabledOn, idsOf: known.questionIds };
  return pageOfMembers(counted, params, known, newest).map(({ row, ids }) => ({
    ...{ ...row, allQuestions: matching.length, questionIds: ids },
  }));
}
