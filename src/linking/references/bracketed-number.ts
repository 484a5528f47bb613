import { isJoined } from "./connecting-words.ts";

/** A number in brackets behind a department or a day, which says which question: "from the Home Office (12345)". */
export type BracketedNumber = {
  readonly start: number;
  readonly end: number;
  /** Without a space: `HL1234`. */
  readonly uin: string;
};

/** Longest stretch of names and titles in front of the bracket. */
const REACH = 120;

const bracket = /^[^()]*\(\s*(?:no\.?\s*)?(HL\s?)?(\d{3,6})\s*\)/i;
const year = /^(?:19|20)\d\d$/;

/** The number in the first brackets behind a place, where only names, titles and connecting words stand between. */
export function bracketedNumber(text: string, from: number): BracketedNumber | null {
  const [whole, lords, digits = ""] = bracket.exec(text.slice(from, from + REACH)) ?? [];
  if (whole === undefined || (lords === undefined && year.test(digits))) return null;
  const start = from + whole.lastIndexOf("(");
  if (!isJoined(text, from, start)) return null;
  return { start, end: from + whole.length, uin: `${lords === undefined ? "" : "HL"}${digits}` };
}
