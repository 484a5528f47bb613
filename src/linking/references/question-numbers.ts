import { endOfDayBehind, isDayNumber } from "./printed-days.ts";

/** Reads the numbers after a word for a question: "Question UIN 53031", "Questions (a) 81 and (b) 82". */

type NumberKind =
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

export type NumberGroup = {
  readonly kind: NumberKind;
  readonly numbers: readonly QuestionNumber[];
  /** Where the numbers end and the search continues. */
  readonly end: number;
};

/** Texts copied from elsewhere may contain zero-width spaces. */
const marks = String.raw`(?:[\s,]*\(?\b(?:uins?|numbers?|nos?\.?|ref(?:erence)?\.?|w?pqs?)\b\.?)*[\s\u200b,:#[(]*`;
const letter = String.raw`(?:\([a-z]{1,4}\)\s*)?`;
const uin = String.raw`(HL\s?)?(\d{1,6})(?!\d)(?!,\d{3}\b)(?![./]\d)(?!\s?(?:%|per ?cent))`;
const first = new RegExp(`${marks}${letter}${uin}`, "iy");
const next = new RegExp(
  String.raw`(?:\)|\])?(?:\s*[,;]\s*(?:(?:and|or)\s+|&\s*)?|\s+(?:and|or)\s+|\s*&\s*)(?:to\s+)?(?:the\s+)?` +
    String.raw`((?:(?:written|parliamentary)\s+)*(?:questions?\b)?${marks}${letter}${uin})`,
  "iy",
);
const nextAfterHeading =
  /\s+on\s+\p{Lu}[^.?!;]{2,160}?,?\s+and\s+(?:on\s+)?((?:Questions?\s+)?(?:\([a-z]{1,4}\)\s*)?(HL)?(\d{4,6})(?=\s+on\s+\p{Lu}|\s+and\s+\d{4}))/uy;
const addressed = /(\d{4}-\d{2}-\d{2})\/(HL)?(\d{1,6})\b/iy;

/** The numbers after a word for a question that ends at `end`; null if no number follows. */
export function readNumbers(text: string, anchor: number, end: number, kind: NumberKind): NumberGroup | null {
  const opening = read(first, text, end, kind === "sure" || kind === "lords");
  if (opening === null) return null;
  const isSure = kind === "sure" || /uin|pq/i.test(text.slice(end, opening.end));
  const numbers: QuestionNumber[] = [{ ...opening, start: anchor }];
  for (;;) {
    const last = numbers.at(-1) ?? opening;
    const following =
      read(next, text, last.end, false) ??
      read(next, text, endOfDayBehind(text, last.end), false) ??
      read(nextAfterHeading, text, last.end, false);
    if (following === null || !isLike(following.uin, last.uin)) break;
    numbers.push(following);
  }
  return {
    kind: isSure && kind !== "lords" && kind !== "bare" ? "sure" : kind,
    numbers,
    end: numbers.at(-1)?.end ?? end,
  };
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
