import type { QuestionState } from "../model/nodes.ts";
import type { QuestionRecord } from "./question-record.ts";

/** How far a question has come, by what its record says. */
export function questionState({ withdrawn, answer }: QuestionRecord): QuestionState {
  if (withdrawn === true) return "WITHDRAWN";
  if (answer === null) return "UNANSWERED";
  if (answer.holding === true) return "HOLDING";
  return answer.correctedOn === null ? "ANSWERED" : "CORRECTED";
}
