import { isJoined } from "./connecting-words.ts";
import { type PrintedDays, printedDays } from "./printed-days.ts";

/** Reads the words before a question's number: "the Answer of 19 May 2025 to". */

export type Lead = {
  /** Where the reference begins. */
  readonly start: number;
  /** Whether it mentions an answer. */
  readonly hasAnswer: boolean;
  /** The days on which the answers were given. */
  readonly days: PrintedDays | null;
};

/** How far back to look: a title and a constituency may come in between. */
const REACH = 300;

const answerWord = /\b(?:answer(?:s|ed)?|repl(?:y|ies|ied)|respon(?:ses?|ded)|gave|given|provided)\b/gi;
const noun = /^(?:answers?|repl|responses?)/i;

/**
 * The words before the number that begins at `anchor`. They start no earlier than `low`, the end of the previous
 * reference. Words joined to a previous reference to an answer ("…, and on 20 March 2025, to Question") refer to an
 * answer too.
 */
export function leadOf(
  text: string,
  anchor: number,
  low: number,
  followsAnswer: boolean,
  writtenOn: string | null,
): Lead {
  const from = Math.max(low, anchor - REACH);
  const days = printedDays(text, from, anchor, writtenOn).at(-1) ?? null;
  if (days !== null && isJoined(text, days.end, anchor)) {
    const word = wordJoined(text, from, days.start);
    if (word !== null) return { start: word, hasAnswer: true, days };
    if (followsAnswer && isJoined(text, low, days.start)) return { start: days.start, hasAnswer: true, days };
    return { start: anchor, hasAnswer: false, days: null };
  }
  const word = wordJoined(text, from, anchor);
  if (word !== null) return { start: word, hasAnswer: true, days: null };
  return { start: anchor, hasAnswer: followsAnswer && isJoined(text, low, anchor), days: null };
}

/** Where the words for an answer begin that are joined to the text at `to`; null if there are none. */
function wordJoined(text: string, from: number, to: number): number | null {
  let start: number | null = null;
  let joined = to;
  for (const match of [...text.slice(from, to).matchAll(answerWord)].reverse()) {
    const at = from + match.index;
    if (!isJoined(text, at + match[0].length, joined)) break;
    joined = at;
    if (start === null || noun.test(match[0])) start = at;
  }
  return start;
}
