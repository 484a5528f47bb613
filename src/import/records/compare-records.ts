import type { Change, ChangeKind } from "../../model/changes.ts";
import { departmentId } from "../../model/department-names.ts";
import type { PrintedAnswer, QuestionRecord } from "../question-record.ts";
import { questionState } from "../question-state.ts";
import { isBeginningOf, isSameText } from "./complete-text.ts";
import { asOf } from "./version-order.ts";

type Finding = readonly [kind: ChangeKind, before: string | null, after: string | null];

/** The changes between two states of a question. */
export function compareRecords(
  questionId: string,
  before: QuestionRecord | null,
  after: QuestionRecord | null,
  /** For a removed question, the time from which it was missing. */
  goneSince: string | null = null,
): readonly Change[] {
  const findings =
    after === null ? removed(before) : before === null ? added(after) : [...changed(before, after)];
  return findings.map(([kind, oldValue, newValue]) => ({
    questionId,
    kind,
    before: oldValue,
    after: newValue,
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
  yield* compareTexts(before, after, "REWORDED");
  if (!isSameDepartment(before, after)) yield ["MOVED", before.department, after.department];
  if (before.heading !== after.heading) yield ["HEADED", before.heading, after.heading];
  if (before.dueOn !== after.dueOn) yield ["REDATED", before.dueOn, after.dueOn];
  const [oldGroup, newGroup] = [groupOf(before), groupOf(after)];
  if (oldGroup !== newGroup) yield ["GROUPED", oldGroup, newGroup];
  if (before.withdrawn !== true && after.withdrawn === true) yield ["WITHDRAWN", null, null];
  if (before.withdrawn === true && after.withdrawn !== true) yield ["REINSTATED", null, null];
  yield* compareAnswers(before.answer, after.answer);
}

function* compareAnswers(before: PrintedAnswer | null, after: PrintedAnswer | null): Generator<Finding> {
  if (after === null) {
    if (before !== null) yield ["ANSWER_REMOVED", before.text, null];
    return;
  }
  const isHolding = after.holding === true;
  if (before === null) yield [isHolding ? "HELD" : "ANSWERED", null, after.answeredOn];
  else if (before.holding === true && !isHolding) yield ["ANSWERED", before.answeredOn, after.answeredOn];
  else if (before.correctedOn !== after.correctedOn && after.correctedOn !== null)
    yield ["CORRECTED", before.text, after.correctedOn];
  else yield* compareTexts(before, after, "ANSWER_REWORDED");
}

type Text = { readonly text: string; readonly truncated: boolean };

/** A text that was only completed or truncated is not reworded. */
function* compareTexts(before: Text, after: Text, kind: ChangeKind): Generator<Finding> {
  if (before.text === after.text && before.truncated === after.truncated) return;
  if (before.truncated && !after.truncated && isBeginningOf(before.text, after.text))
    yield ["COMPLETED", before.text, null];
  else if (!isSameText(before.text, after.text)) yield [kind, before.text, after.text];
}

/** True even if the two records print different names of the same department. */
function isSameDepartment({ department: a }: QuestionRecord, { department: b }: QuestionRecord): boolean {
  return a === b || (a !== null && b !== null && departmentId(a) === departmentId(b));
}

function groupOf({ groupedWith }: QuestionRecord): string | null {
  return groupedWith.length === 0 ? null : groupedWith.map(({ uin }) => uin).join(", ");
}
