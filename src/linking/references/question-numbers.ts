import { endOfDayBehind, isDayNumber } from "./printed-days.ts";

/** Reads the numbers after a word for a question: "Question UIN 53031", "Questions (a) 81 and (b) 82". */

export type NumberKind =
  /** After a word used for nothing else: UIN, PQ, "written question". */
  | "sure"
  /** After the word "question" alone, which surveys and hearings use too. */
  | "question"
  /** `HL1234` without such a word, which may be the number of a House of Lords paper. */
  | "lords"
  /** After "to", "for" or "in" alone: "my answer to 12345". */
  | "bare";

export type QuestionNumber = {
  /** Where the words for this number begin: its marker, or the word before the first number. */
  readonly start: number;
  readonly end: number;
  /** Without spaces: `HL1234`. */
  readonly uin: string;
};

/** The first number after a word for a question. */
export type Opening = { readonly kind: NumberKind; readonly number: QuestionNumber };

export type NumberGroup = {
  readonly numbers: readonly QuestionNumber[];
  /** Where the numbers end and the search continues. */
  readonly end: number;
};

/**
 * Every repetition is bounded. Otherwise a long run of spaces, or of one mark, would be tried in every way of dividing it.
 * Texts copied from elsewhere may contain zero-width spaces.
 */
const mark = String.raw`\b(?:uins?|numbers?|nos?\.?|ref(?:erence)?\.?|w?pqs?)\b\.?`;
const marks = String.raw`(?:[\s,]{0,6}\(?${mark}){0,5}[\s\u200b,:#[(]{0,8}`;
const letter = String.raw`(?:\([a-z]{1,4}\)\s{0,6})?`;
const uin = String.raw`(HL\s?)?(\d{1,6})(?!\d)(?!,\d{3}\b)(?![./]\d)(?!\s?(?:%|per ?cent))`;
const first = new RegExp(`${marks}${letter}${uin}`, "iy");
const joint = String.raw`\s{0,6}[,;]\s{0,6}(?:(?:and|or)\s{1,6}|&\s{0,6})?|\s{1,6}(?:and|or)\s{1,6}|\s{0,6}&\s{0,6}`;
const next = new RegExp(
  String.raw`(?:\)|\])?(?:${joint})(?:to\s{1,6})?(?:the\s{1,6})?` +
    String.raw`((?:(?:written|parliamentary)\s{1,6}){0,3}(?:questions?\b)?${marks}${letter}${uin})`,
  "iy",
);
const nextAfterHeading =
  /\s{1,6}on\s{1,6}\p{Lu}[^.?!;]{2,160}?,?\s{1,6}and\s{1,6}(?:on\s{1,6})?((?:Questions?\s{1,6})?(?:\([a-z]{1,4}\)\s{0,6})?(HL)?(\d{4,6})(?=\s{1,6}on\s{1,6}\p{Lu}|\s{1,6}and\s{1,6}\d{4}))/uy;
const addressed = /(\d{4}-\d{2}-\d{2})\/(HL)?(\d{1,6})\b/iy;

/** The number directly after a word for a question that ends at `end`; null if no number follows. */
export function readOpening(text: string, anchor: number, end: number, kind: NumberKind): Opening | null {
  const number = read(first, text, end, kind === "sure" || kind === "lords");
  if (number === null) return null;
  const isMarked = kind === "question" && /uin|pq/i.test(text.slice(end, number.end));
  return { kind: isMarked ? "sure" : kind, number: { ...number, start: anchor } };
}

/** A number and those that follow it in the same list. */
export function readGroup(text: string, opening: QuestionNumber): NumberGroup {
  const numbers = [opening];
  for (let last = opening; ; ) {
    const following =
      read(next, text, last.end, false) ??
      read(next, text, endOfDayBehind(text, last.end), false) ??
      read(nextAfterHeading, text, last.end, false);
    if (following === null || !isLike(following.uin, last.uin)) return { numbers, end: last.end };
    numbers.push(following);
    last = following;
  }
}

/** The date tabled and the number in the address of a question's page: `…/detail/2025-05-20/52688`. */
export function readAddress(text: string, end: number): (QuestionNumber & { readonly day: string }) | null {
  addressed.lastIndex = end;
  const match = addressed.exec(text);
  if (match === null) return null;
  const [, day = "", lords = "", digits = ""] = match;
  return { start: end, end: addressed.lastIndex, uin: `${lords.toUpperCase()}${digits}`, day };
}

function read(pattern: RegExp, text: string, from: number, isMarked: boolean): QuestionNumber | null {
  pattern.lastIndex = from;
  const match = pattern.exec(text);
  if (match === null) return null;
  const [matched, ...groups] = match;
  const digits = groups.at(-1) ?? "";
  const lords = groups.at(-2);
  const words = groups.length > 2 ? (groups[0] ?? "") : matched;
  const end = pattern.lastIndex;
  if (isDayNumber(text, end)) return null;
  if (
    !isMarked &&
    lords === undefined &&
    /^(?:19|20)\d\d$/.test(digits) &&
    /^[-–/]\d/.test(text.slice(end))
  ) {
    return null;
  }
  const start = end - words.trimStart().length;
  return { start, end, uin: `${lords === undefined ? "" : "HL"}${digits}` };
}

/** Numbers in a list are about equally long, so "Questions 12345 and 12346, 30 of which" has two. */
function isLike(uin: string, before: string): boolean {
  if (uin.startsWith("HL") || before.startsWith("HL")) return uin.length > 2;
  return uin.length >= before.length - 1 && (uin.length > 2 || before.length <= 2);
}
