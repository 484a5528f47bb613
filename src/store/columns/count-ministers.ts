import type { ReadParams } from "../catalogue/catalogue.ts";
import { canDecideAbout } from "./about.ts";
import { byMember, daysOf, type Known, pageOfMembers, textCounter } from "./by-member.ts";
import { chooseAnswers } from "./choose-answers.ts";
import { canChoose } from "./choose-questions.ts";
import type { Columns } from "./columns.ts";
import { conditionsOf } from "./count-aggregate.ts";
import { bitsOf, IN_ANSWER } from "./text-fields.ts";
import { ofCountriesIn, ofRow, valueCounter } from "./values-of-rows.ts";

type Params = ReadParams<"ministers-who-answered">;

/** Whether columns can count the ministers who answered: they know no names. */
export function canCountMinisters(params: Params): boolean {
  return params.order !== "NAME" && canDecideAbout(params) && canChoose(conditionsOf(params));
}

/** Ministers with the answers that match, as the statement ministers-who-answered counts them. */
export function countMinisters(columns: Columns, known: Known, params: Params): readonly unknown[] {
  const { answeredOn, ministers } = columns;
  const { order, countQuestions = false } = params;
  const { answers: matching, asked: questions } = chooseAnswers(columns, conditionsOf(params), params);
  const countTexts = textCounter(columns);
  const asked = countQuestions || order === "QUESTIONS" ? countAsked(columns, questions) : null;
  const countNaming = params.split === true ? namingCounter(columns, questions, params) : () => ({});
  const counted = [...byMember(ministers, matching)].map(([id, answers]) => {
    const { first, last } = daysOf(answeredOn, answers);
    const [answerCount, distinctAnswerCount] = [answers.length, countTexts(answers)];
    const questionCount = asked && answers.reduce((sum, answer) => sum + (asked[answer] as number), 0);
    const keys = {
      ...{ ANSWERS: answerCount, DISTINCT_ANSWERS: distinctAnswerCount, QUESTIONS: questionCount ?? 0 },
      LATEST: last ?? "",
    };
    return {
      ...{ rows: answers, answerCount, distinctAnswerCount, questionCount },
      ...{ firstAnswered: first, lastAnswered: last },
      ...{ cursorKey: keys[order as keyof typeof keys], cursorId: id },
    };
  });
  const totals = { allAnswers: matching.length, allDistinctAnswers: countTexts(matching) };
  const newest = { column: answeredOn, idsOf: known.answerIds };
  return pageOfMembers(counted, params, known, newest).map(({ row, rows, ids }) => ({
    ...{ ...row, ...totals, ...countNaming(rows), answerIds: ids },
  }));
}

/** Counts the answers that name the countries themselves, and those with a question that does. */
function namingCounter(
  columns: Columns,
  asked: Uint32Array,
  params: Params,
): (answers: readonly number[]) => object {
  const { answers: answerOf, countries } = columns;
  const { aboutCountryCodes, aboutNeeded, aboutFields } = params;
  if (aboutNeeded === 0) return () => ({});
  const inQuestionAlone = ofCountriesIn(columns, bitsOf(aboutFields) & ~IN_ANSWER);
  const inQuestion = valueCounter(countries.of, inQuestionAlone, aboutCountryCodes);
  const inAnswer = valueCounter(countries.of, [ofRow(countries.answers)], aboutCountryCodes);
  const isAskedAbout = new Uint8Array(columns.answerCount);
  for (const question of asked) {
    const answer = answerOf[question] as number;
    if (answer >= 0 && inQuestion(question) >= aboutNeeded) isAskedAbout[answer] = 1;
  }
  return (answers) => {
    const askedAbout = answers.filter((answer) => isAskedAbout[answer] === 1);
    return {
      askedAboutCount: askedAbout.length,
      answeredAboutCount: answers.filter((answer) => inAnswer(answer) >= aboutNeeded).length,
      namesNoneCount: askedAbout.filter((answer) => inAnswer(answer) === 0).length,
    };
  };
}

/** How many of its questions each answer is counted with. */
function countAsked({ answers, answerCount }: Columns, asked: Uint32Array): Uint32Array {
  const counts = new Uint32Array(answerCount);
  for (const question of asked) {
    const answer = answers[question] as number;
    if (answer >= 0) counts[answer] = (counts[answer] as number) + 1;
  }
  return counts;
}
