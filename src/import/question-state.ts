import type { QuestionState } from "../model/nodes.ts";
import type { ParsedRecord } from "./question-record.ts";

/** The state of a question according to its record. */
export function questionState({ withdrawn, answer }: ParsedRecord): QuestionState {
  if (withdrawn === true) return "WITHDRAWN";
  if (answer === null) return "UNANSWERED";
  if (answer.holding === true) return "HOLDING";
  return answer.correctedOn === null ? "ANSWERED" : "CORRECTED";
}
