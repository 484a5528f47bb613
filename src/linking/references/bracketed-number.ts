import { isJoined } from "./connecting-words.ts";

/** A question number in brackets after a department or a day: "from the Home Office (12345)". */
export type BracketedNumber = {
  readonly start: number;
  readonly end: number;
  /** Without a space: `HL1234`. */
  readonly uin: string;
};

/** The greatest length of names and titles before the bracket. */
const REACH = 120;

const bracket = /^[^()]*\(\s*(?:no\.?\s*)?(HL\s?)?(\d{3,6})\s*\)/i;
const year = /^(?:19|20)\d\d$/;

/**
 * The number in the first brackets after `from`; null if there is more than names, titles and connecting words between.
 */
export function bracketedNumber(text: string, from: number): BracketedNumber | null {
  const [matched, lords, digits = ""] = bracket.exec(text.slice(from, from + REACH)) ?? [];
  if (matched === undefined || (lords === undefined && year.test(digits))) return null;
  const start = from + matched.lastIndexOf("(");
  if (!isJoined(text, from, start)) return null;
  return { start, end: from + matched.length, uin: `${lords === undefined ? "" : "HL"}${digits}` };
}
