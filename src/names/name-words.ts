import { slug } from "../model/ids.ts";
import { spellingKey } from "../people/printed-name.ts";

/** Longer input cannot be a name, and comparing it would take too long. */
export const LONGEST_NAME = 200;

/** The words of a name without case, accents, apostrophes and a leading "the". */
export function nameWords(text: string): readonly string[] {
  const words = slug(text.slice(0, LONGEST_NAME))
    .split("-")
    .filter((word) => word !== "");
  return words.length > 1 && words[0] === "the" ? words.slice(1) : words;
}

/** A key shared by all spellings of a name: with or without spaces, `Oe` for `Ö`, `Saint` for `St`. */
export function nameSpelling(words: readonly string[]): string {
  return spellingKey(words);
}

/** True if the words differ by one letter that is wrong, missing, added or swapped with its neighbour. */
export function isOneLetterOff(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end])
    end++;
  const [restA, restB] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (restA.length <= 1 && restB.length <= 1) return true;
  return restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0];
}
