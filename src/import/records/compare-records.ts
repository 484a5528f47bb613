import type { Change, ChangeKind } from "../../model/changes.ts";
import { departmentId } from "../../model/department-names.ts";
import type { PrintedAnswer, QuestionRecord } from "../question-record.ts";
import { questionState } from "../question-state.ts";
import { isBeginningOf, isSameText } from "./complete-text.ts";
import { asOf } from "./version-order.ts";

type Finding = readonly [kind: ChangeKind, before: string | null, after: string | null];

/** What is different between two states of a question, each difference as one change. */
export function compareRecords(
  questionId: string,
  before: QuestionRecord | null,
  after: QuestionRecord | null,
  /** Since when a question that is gone was missing. */
  goneSince: string | null = null,
): readonly Change[] {
  const findings =
    after === null ? removed(before) : before === null ? added(after) : [...changed(before, after)];
  return findings.map(([kind, was, is]) => ({
    questionId,
    kind,
    before: was,
    after: is,
    asOf: after === null ? goneSince : asOf(after),
  }));
}

function added(after: QuestionRecord): readonly Finding[] {
  return [["ADDED", null, questionState(after)]];
}

function removed(before: QuestionRecord | null): readonly Finding[] {
  return before === null ? [] : [["REMOVED", questionState(before), null]];
}

function* changed(before: QuestionRecord, after: QuestionRecord): Generator<Finding> {
  yield* comparedTexts(before, after, "REWORDED");
  if (!isOneDepartment(before, after)) yield ["MOVED", before.department, after.department];
  if (before.heading !== after.heading) yield ["HEADED", before.heading, after.heading];
  if (before.dueOn !== after.dueOn) yield ["REDATED", before.dueOn, after.dueOn];
  const [were, are] = [groupOf(before), groupOf(after)];
  if (were !== are) yield ["GROUPED", were, are];
  if (before.withdrawn !== true && after.withdrawn === true) yield ["WITHDRAWN", null, null];
  if (before.withdrawn === true && after.withdrawn !== true) yield ["REINSTATED", null, null];
  yield* comparedAnswers(before.answer, after.answer);
}

function* comparedAnswers(before: PrintedAnswer | null, after: PrintedAnswer | null): Generator<Finding> {
  if (after === null) {
    if (before !== null) yield ["ANSWER_REMOVED", before.text, null];
    return;
  }
  const isHolding = after.holding === true;
  if (before === null) yield [isHolding ? "HELD" : "ANSWERED", null, after.answeredOn];
  else if (before.holding === true && !isHolding) yield ["ANSWERED", before.answeredOn, after.answeredOn];
  else if (before.correctedOn !== after.correctedOn && after.correctedOn !== null)
    yield ["CORRECTED", before.text, after.correctedOn];
  else yield* comparedTexts(before, after, "ANSWER_REWORDED");
}

type Text = { readonly text: string; readonly truncated: boolean };

/** A text that only became whole, or lost its end, is not another text. */
function* comparedTexts(before: Text, after: Text, kind: ChangeKind): Generator<Finding> {
  if (before.text === after.text && before.truncated === after.truncated) return;
  if (before.truncated && !after.truncated && isBeginningOf(before.text, after.text))
    yield ["COMPLETED", before.text, null];
  else if (!isSameText(before.text, after.text)) yield [kind, before.text, after.text];
}

/** A department that is printed by another of its names is still the same. */
function isOneDepartment({ department: a }: QuestionRecord, { department: b }: QuestionRecord): boolean {
  return a === b || (a !== null && b !== null && departmentId(a) === departmentId(b));
}

function groupOf({ groupedWith }: QuestionRecord): string | null {
  return groupedWith.length === 0 ? null : groupedWith.map(({ uin }) => uin).join(", ");
}
