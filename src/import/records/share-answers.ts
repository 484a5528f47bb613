import { groupAnswerId } from "../../model/ids.ts";
import type { PrintedAnswer, QuestionRecord } from "../question-record.ts";
import { isBeginningOf, isSameText } from "./complete-text.ts";
import type { CurrentQuestion } from "./current-question.ts";
import { compareVersions } from "./version-order.ts";

/** Finds answers that several questions share. */

/** The id of the answer that a question shares with its group; null if it is answered alone or not yet. */
export function groupIdOf({ house, uin, groupedWith, answer }: QuestionRecord): string | null {
  if (answer === null || answer.answeredOn === null || uin === null) return null;
  const uins = new Set([uin, ...groupedWith.map((other) => other.uin)]);
  // A question that lists only itself is answered alone. An id marks another question with the same number.
  const isAlone = uins.size === 1 && groupedWith.every(({ id }) => id === undefined);
  return isAlone ? null : groupAnswerId({ house, answeredOn: answer.answeredOn, uins: [...uins] });
}

/** Gives every question its answer. Questions of a group get the most complete printing of the shared answer. */
export function shareAnswers(questions: ReadonlyMap<string, QuestionRecord>): readonly CurrentQuestion[] {
  const best = new Map<string, QuestionRecord>();
  for (const record of questions.values()) {
    const groupId = groupIdOf(record);
    if (groupId === null) continue;
    const known = best.get(groupId);
    if (known === undefined || byCompleteness(record, known) < 0) best.set(groupId, record);
  }
  return [...questions].map(([id, record]) => {
    if (record.answer === null) return { id, record, reply: null };
    const groupId = groupIdOf(record);
    const source = groupId === null ? undefined : best.get(groupId);
    if (groupId === null || !source?.answer || !isSameAnswer(record.answer, source.answer)) {
      return { id, record, reply: { answerId: id, answer: record.answer, from: record } };
    }
    return { id, record, reply: { answerId: groupId, answer: source.answer, from: source } };
  });
}

/** Sorts the most complete printing first. */
function byCompleteness(a: QuestionRecord, b: QuestionRecord): number {
  return (
    Number(a.answer?.truncated) - Number(b.answer?.truncated) ||
    Number(b.answer?.html !== null) - Number(a.answer?.html !== null) ||
    (b.answer?.attachments.length ?? 0) - (a.answer?.attachments.length ?? 0) ||
    compareVersions(b, a)
  );
}

/** Questions of a group may still have different answers, for example if one was corrected. */
function isSameAnswer(printed: PrintedAnswer, shared: PrintedAnswer): boolean {
  if (printed === shared) return true;
  const isSameMinister =
    printed.minister?.memberId === shared.minister?.memberId &&
    printed.minister?.name === shared.minister?.name;
  return (
    isSameMinister &&
    (isSameText(printed.text, shared.text) || (printed.truncated && isBeginningOf(printed.text, shared.text)))
  );
}
