import { groupAnswerId } from "../../model/ids.ts";
import type { PrintedAnswer, QuestionRecord } from "../question-record.ts";
import { isBeginningOf, isSameText } from "./complete-text.ts";
import type { CurrentQuestion } from "./current-question.ts";
import { compareVersions } from "./version-order.ts";

/** Questions that were answered together share one answer. */

/** The id of the answer that a question shares with its group; null for one that is answered alone or not yet. */
export function groupIdOf({ house, uin, groupedWith, answer }: QuestionRecord): string | null {
  if (answer === null || answer.answeredOn === null || uin === null) return null;
  const uins = new Set([uin, ...groupedWith.map((other) => other.uin)]);
  // A question that lists itself alone is answered alone; another of the same number is told by its id.
  const isAlone = uins.size === 1 && groupedWith.every(({ id }) => id === undefined);
  return isAlone ? null : groupAnswerId({ house, answeredOn: answer.answeredOn, uins: [...uins] });
}

/** Gives every question its answer; those of a group get the most complete printing of theirs. */
export function shareAnswers(questions: ReadonlyMap<string, QuestionRecord>): readonly CurrentQuestion[] {
  const best = new Map<string, QuestionRecord>();
  for (const record of questions.values()) {
    const groupId = groupIdOf(record);
    if (groupId === null) continue;
    const known = best.get(groupId);
    if (known === undefined || byWorth(record, known) < 0) best.set(groupId, record);
  }
  return [...questions].map(([id, record]) => {
    if (record.answer === null) return { id, record, reply: null };
    const groupId = groupIdOf(record);
    const giver = groupId === null ? undefined : best.get(groupId);
    if (groupId === null || !giver?.answer || !isOneAnswer(record.answer, giver.answer)) {
      return { id, record, reply: { answerId: id, answer: record.answer, from: record } };
    }
    return { id, record, reply: { answerId: groupId, answer: giver.answer, from: giver } };
  });
}

/** The most complete printing first. */
function byWorth(a: QuestionRecord, b: QuestionRecord): number {
  return (
    Number(a.answer?.truncated) - Number(b.answer?.truncated) ||
    Number(b.answer?.html !== null) - Number(a.answer?.html !== null) ||
    (b.answer?.attachments.length ?? 0) - (a.answer?.attachments.length ?? 0) ||
    compareVersions(b, a)
  );
}

/** Siblings may be answered apart after all: a corrected answer, say, that still lists its group. */
function isOneAnswer(own: PrintedAnswer, shared: PrintedAnswer): boolean {
  if (own === shared) return true;
  const isByOne =
    own.minister?.memberId === shared.minister?.memberId && own.minister?.name === shared.minister?.name;
  return (
    isByOne && (isSameText(own.text, shared.text) || (own.truncated && isBeginningOf(own.text, shared.text)))
  );
}
