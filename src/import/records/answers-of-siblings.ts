import type { PrintedAnswer, PrintedMinister, QuestionRecord } from "../question-record.ts";
import { KnownAnswers } from "./known-answers.ts";
import { byNumber, type Sibling, type SiblingGroup } from "./sibling-groups.ts";
import { compareVersions } from "./version-order.ts";

/** An answer that several questions of a group share. */
export type SharedAnswer = {
  /** The questions that share it, at least two. */
  readonly siblings: readonly Sibling[];
  readonly answer: PrintedAnswer;
  /** The record that the answer comes with: the most complete printing. */
  readonly from: QuestionRecord;
};

type Answered = Sibling & { readonly answer: PrintedAnswer };

/** The answers that questions of a group share. A question whose text no other has keeps its own answer. */
export function answersOfSiblings(group: SiblingGroup): readonly SharedAnswer[] {
  const answered = group.flatMap(({ id, record }) =>
    record.answer === null ? [] : [{ id, record, answer: record.answer }],
  );
  const shared: Answered[][] = [];
  const known = new KnownAnswers<Answered[]>();
  // What is known best comes first, so that a text known only in part is compared with whole ones.
  for (const sibling of answered.sort(byKnowledge)) {
    const only = known.findOnly(sibling.answer);
    if (only === null) {
      // What could be either of two answers is neither.
      const own = [sibling];
      shared.push(own);
      known.add(sibling.answer, own);
    } else only.push(sibling);
  }
  return shared.filter(({ length }) => length > 1).map(toSharedAnswer);
}

/** An order that looks only at what the questions say, not at the files they come from. */
function byKnowledge(a: Answered, b: Answered): number {
  return (
    Number(a.answer.truncated) - Number(b.answer.truncated) ||
    Number(a.answer.answeredOn === null) - Number(b.answer.answeredOn === null) ||
    knownOf(b.answer.minister) - knownOf(a.answer.minister) ||
    byNumber(a, b)
  );
}

function knownOf(minister: PrintedMinister | null): number {
  if (minister === null) return 0;
  return minister.memberId === null ? 1 : 2;
}

/** The most complete printing, with a day and a minister that only another printing gives. */
function toSharedAnswer(siblings: readonly Answered[]): SharedAnswer {
  const byWorthFirst = [...siblings].sort(byWorth);
  const [{ record, answer: printed }] = byWorthFirst as [Answered];
  const answeredOn = firstKnown(byWorthFirst, ({ answer }) => answer.answeredOn);
  const minister = firstKnown(byWorthFirst, ({ answer }) => answer.minister);
  const isWhole = answeredOn === printed.answeredOn && minister === printed.minister;
  const answer = isWhole ? printed : { ...printed, answeredOn, minister };
  return { siblings, answer, from: isWhole ? record : { ...record, answer } };
}

function firstKnown<Value>(
  siblings: readonly Answered[],
  of: (sibling: Answered) => Value | null,
): Value | null {
  for (const sibling of siblings) {
    const value = of(sibling);
    if (value !== null) return value;
  }
  return null;
}

/** The most complete printing first. */
function byWorth(a: Answered, b: Answered): number {
  return (
    Number(a.answer.truncated) - Number(b.answer.truncated) ||
    Number(b.answer.html !== null) - Number(a.answer.html !== null) ||
    b.answer.attachments.length - a.answer.attachments.length ||
    compareVersions(b.record, a.record)
  );
}
