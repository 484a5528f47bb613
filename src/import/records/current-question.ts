import type { PrintedAnswer, QuestionRecord } from "../question-record.ts";

/** A question as it now stands, from all that is known of it: what becomes part of the graph. */
export type CurrentQuestion = {
  readonly id: string;
  readonly record: QuestionRecord;
  readonly reply: CurrentReply | null;
};

/** Its answer. */
export type CurrentReply = {
  readonly answerId: string;
  readonly answer: PrintedAnswer;
  /** The record that the answer came with, which may be another's of the question's group. */
  readonly from: QuestionRecord;
};
