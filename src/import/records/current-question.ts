import type { Provenance } from "../../model/nodes.ts";
import type { PrintedAnswer, QuestionRecord } from "../question-record.ts";

/** A question as it now stands, from all that is known of it: what becomes part of the graph. */
export type CurrentQuestion = {
  readonly id: string;
  readonly record: QuestionRecord;
  readonly reply: CurrentReply | null;
};

/** Its answer, which may have come with another question of its group. */
export type CurrentReply = {
  readonly answerId: string;
  readonly answer: PrintedAnswer;
  readonly provenance: Provenance;
};
