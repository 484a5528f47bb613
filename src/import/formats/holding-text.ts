import type { PrintedAnswer } from "../question-record.ts";

/**
 * Recognises holding answers, which only promise an answer. Sources mark them, but the mark may be older than the text,
 * so the words decide if they can.
 */

/** The standard words of a holding answer, used by departments in both Houses. */
const standard = /\bnot be possible to answer (?:this|the|these) questions? within the usual time period\b/i;

/** Other words that promise an answer. A longer text with these words also says something else. */
const promise =
  /\b(?:being prepared|as soon as (?:possible|it is available)|shortly|(?:reply|respond|write) to (?:the|my) )/i;
const LONGEST_PROMISE = 400;

/** True for the standard words, and for a text that is marked as holding and promises an answer in other words. */
export function isHoldingAnswer(text: string, marked: boolean): boolean {
  if (standard.test(text)) return true;
  return marked && (text === "" || (text.length <= LONGEST_PROMISE && promise.test(text)));
}

type Marks = {
  readonly text: string;
  /** Whether the source marks it as a holding answer; null where it does not say. */
  readonly marked: boolean | null;
  readonly answeredOn: string | null;
  readonly heldOn: string | null;
};

/**
 * Whether it is a holding answer, and the days of both answers. Where a full text is still marked as holding, the marks
 * are older than the text: the only day they give is that of the holding answer, and the day of the full one is unknown.
 */
export function holdingFacts({
  text,
  marked,
  answeredOn,
  heldOn,
}: Marks): Pick<PrintedAnswer, "holding" | "answeredOn" | "heldOn"> {
  // A question that was held and has no day of answering is still held.
  if ((heldOn !== null && answeredOn === null) || isHoldingAnswer(text, marked === true)) {
    return { holding: true, answeredOn, heldOn };
  }
  if (text === "") return { holding: marked, answeredOn, heldOn };
  const isDayOfHolding = marked === true && (heldOn === null || heldOn === answeredOn);
  return isDayOfHolding
    ? { holding: false, answeredOn: null, heldOn: heldOn ?? answeredOn }
    : { holding: false, answeredOn, heldOn };
}
