import { traitsAt, UPPER, WORD } from "../fold-character.ts";
import { isInstitutionWord } from "./institution-words.ts";
import { wordsAfter, wordsBefore } from "./neighbouring-words.ts";
import type { Candidate, Neighbours } from "./neighbours.ts";

/** Signs that a name is a person's, or part of a longer name. */

export function isCapitalised(word: string): boolean {
  return (traitsAt(word, 0) & UPPER) !== 0;
}

/** "Baroness Smith of Gibraltar": a title, one to three names, "of". */
export function isPeerage(words: readonly string[], titles: ReadonlySet<string>): boolean {
  if (words.at(-1) !== "of") return false;
  const title = words.slice(0, -2).findLastIndex((word) => titles.has(word));
  return title >= 0 && words.slice(title + 1, -1).every(isCapitalised);
}

export function isSurname(words: readonly string[], institutions: ReadonlySet<string>): boolean {
  const [first, second] = words;
  if (first === undefined || !isCapitalised(first)) return false;
  if (first.length === 1) return second !== undefined && isSurname([second], institutions);
  return !institutions.has(first) && !isInstitutionWord(first) && first !== first.toUpperCase();
}

/** "Kenya Brook said", but not "India Young Professionals": capitalised words may be a title. */
export function isLoneSurname(words: readonly string[]): boolean {
  return isSurname(words, new Set()) && !isCapitalised(words[1] ?? "");
}

/** "Mr Ian Poland": a title and one or two names in the same line. */
export function isNamedBefore(
  text: string,
  start: number,
  { before }: Neighbours,
  titles: ReadonlySet<string>,
): boolean {
  if (!isCapitalised(before[0] ?? "")) return false;
  const words = before.at(-1)?.split(" ") ?? [];
  if (text.slice(Math.max(0, start - LONGEST_NAME), start).includes("\n")) return false;
  const title = words.slice(0, -1).findLastIndex((word) => titles.has(word));
  return title >= 0 && words.slice(title + 1).every(isCapitalised);
}

/** No titled name is longer, in UTF-16 code units. */
const LONGEST_NAME = 40;

/** "the child, Georgia, 7, was": a number between commas. */
export function isBeforeAge(text: string, { start, end }: Candidate): boolean {
  return text.slice(start - 2, start) === ", " && /^, \d{1,2},/.test(text.slice(end, end + 5));
}

/**
 * Whether a capitalised word next to a name is neither an institution's nor the start of a sentence: the name may be part
 * of a longer one.
 */
export function isWithinTitle(text: string, start: number, end: number): boolean {
  const [after] = text[end] === " " ? wordsAfter(text, end, 1) : [];
  if (after !== undefined && isUnknownName(after)) return true;
  const [before] = text[start - 1] === " " ? wordsBefore(text, start, 1) : [];
  if (before === undefined || !isUnknownName(before)) return false;
  const from = start - 1 - before.length;
  return text[from - 1] === " " && (traitsAt(text, from - 2) & WORD) !== 0;
}

/** A capitalised word, not in capitals, that no institution is known to have. */
function isUnknownName(word: string): boolean {
  const [first = ""] = word.split(/['’-]/, 1);
  return (
    isCapitalised(first) && first.length > 2 && first !== first.toUpperCase() && !isInstitutionWord(first)
  );
}
