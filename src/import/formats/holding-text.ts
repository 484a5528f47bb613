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
