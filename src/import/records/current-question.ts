import type { PrintedAnswer, QuestionRecord } from "../question-record.ts";

/** The current state of a question, from all its versions. This becomes part of the graph. */
export type CurrentQuestion = {
  readonly id: string;
  readonly record: QuestionRecord;
  readonly reply: CurrentReply | null;
};

export type CurrentReply = {
  readonly answerId: string;
  readonly answer: PrintedAnswer;
  /** The record that the answer came with, which may be of another question in the group. */
  readonly from: QuestionRecord;
};
