import type { Change } from "../../model/changes.ts";
import type { CurrentQuestion } from "./current-question.ts";
import { asOf } from "./version-order.ts";

/** Where a question's answer has another id than before: siblings became known, or texts differ that were one. */
export function compareAnswerIds(
  before: ReadonlyMap<string, CurrentQuestion>,
  after: ReadonlyMap<string, CurrentQuestion>,
): readonly Change[] {
  return [...after.values()].flatMap(({ id, record, reply }) => {
    const was = before.get(id)?.reply?.answerId;
    if (was === undefined || reply === null || was === reply.answerId) return [];
    const kind = reply.answerId === id ? "SEPARATED" : "MERGED";
    return [{ questionId: id, kind, before: was, after: reply.answerId, asOf: asOf(record) }];
  });
}
