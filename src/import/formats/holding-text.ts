import type { PrintedAnswer } from "../question-record.ts";

/**
 * Whether an answer only promises one. Sources mark holding answers, but the mark and the text are not always of one
 * day: a list's marks stand beside texts obtained later, so the words decide where they can.
 */

/** The words that departments use for it, in both Houses. */
const standard = /\bnot be possible to answer (?:this|the|these) questions? within the usual time period\b/i;

/** What an answer in other words promises; a long text with such words has also said something. */
const promise =
  /\b(?:being prepared|as soon as (?:possible|it is available)|shortly|(?:reply|respond|write) to (?:the|my) )/i;
const LONGEST_PROMISE = 400;

/** True for the standard words; for a text in other words that is marked as holding, when it promises an answer. */
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
