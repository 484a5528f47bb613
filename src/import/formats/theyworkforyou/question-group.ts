import type { Block } from "./body-html.ts";
import type { Reply } from "./read-answer.ts";
import type { QuestionAttributes } from "./read-attributes.ts";

/** Most `<ques>` before one reply: many times more than any answer has. */
export const MAX_GROUP = 200;

/** A `<ques>` element. */
export type Ques = {
  /** 1-based line of its start. */
  readonly line: number;
  readonly attributes: QuestionAttributes;
  readonly blocks: readonly Block[];
};

/** Questions answered together, with the replies below them and the headings above. */
export type QuestionGroup = {
  readonly department: string | null;
  readonly heading: string | null;
  readonly questions: readonly Ques[];
  readonly replies: readonly Reply[];
};
