import { answerIdByQuestion, sharedAnswerId } from "../../model/answer-ids.ts";
import type { QuestionRecord } from "../question-record.ts";
import { answersOfSiblings, type SharedAnswer } from "./answers-of-siblings.ts";
import type { CurrentQuestion } from "./current-question.ts";
import { byNumber, groupsOf, type Sibling } from "./sibling-groups.ts";

/** Gives every question its answer. Siblings that share a text share one answer. */
export function shareAnswers(questions: ReadonlyMap<string, QuestionRecord>): readonly CurrentQuestion[] {
  const shared = new Map<string, { readonly answerId: string; readonly answer: SharedAnswer }>();
  for (const group of groupsOf(questions)) {
    const taken = new Set<string>();
    for (const answer of answersOfSiblings(group)) {
      const answerId = idOf(answer, taken);
      taken.add(answerId);
      for (const { id } of answer.siblings) shared.set(id, { answerId, answer });
    }
  }
  return [...questions].map(([id, record]) => {
    if (record.answer === null) return { id, record, reply: null };
    const found = shared.get(id);
    if (found === undefined)
      return { id, record, reply: { answerId: id, answer: record.answer, from: record } };
    const { answerId, answer } = found;
    return { id, record, reply: { answerId, answer: answer.answer, from: answer.from } };
  });
}

/** Two answers of a group get one number only if its questions repeat a number. */
function idOf({ siblings, answer }: SharedAnswer, taken: ReadonlySet<string>): string {
  const [lowest] = [...siblings].sort(byNumber) as [Sibling];
  const { house, uin } = lowest.record;
  if (answer.answeredOn === null || uin === null) return answerIdByQuestion(lowest.id);
  const id = sharedAnswerId({ house, uin, answeredOn: answer.answeredOn });
  return taken.has(id) ? answerIdByQuestion(lowest.id) : id;
}
