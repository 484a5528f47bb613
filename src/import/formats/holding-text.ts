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
