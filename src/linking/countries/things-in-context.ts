import { lineAround, wordsAfter } from "./neighbouring-words.ts";
import { hasAny, type Neighbours } from "./neighbours.ts";
import { isCapitalised } from "./people-in-context.ts";

/** Signs that a name is a street's, a category's or no name. */

const articles: ReadonlySet<string> = new Set(["the", "The", "a", "A", "an", "An", "THE"]);

/** "Norway Avenue", but not "the Norwegian House" and not "Court of". */
export function isBare({ before, after }: Neighbours, nouns: ReadonlySet<string>): boolean {
  const [noun, more] = after;
  if (noun === undefined || !nouns.has(noun) || more === `${noun} of`) return false;
  return !articles.has(before[0] ?? "");
}

/** "the Vienna and Nicosia conventions": "and", a capitalised word and one of the words follow. */
export function isBeforeAnd({ after }: Neighbours, nouns: ReadonlySet<string>): boolean {
  const [and, other, noun] = after[2]?.split(" ") ?? [];
  return (and === "and" || and === "or") && isCapitalised(other ?? "") && nouns.has(noun ?? "");
}

export function isBetween(near: Neighbours, pairs: ReadonlySet<string>): boolean {
  const [before] = near.before;
  const [after] = near.after;
  return before !== undefined && after !== undefined && pairs.has(`${before} _ ${after}`);
}

/** How far around a word its line must be in capitals, in UTF-16 code units. */
const LONGEST_HEADING = 100;

/** A line all in capitals, where "US" after one of the verbs is "us". */
export function isShouted(
  text: string,
  start: number,
  { before }: Neighbours,
  verbs: ReadonlySet<string>,
): boolean {
  return hasAny(before.slice(0, 1), verbs) && !/\p{Ll}/u.test(lineAround(text, start, LONGEST_HEADING));
}

export function hasNoNounAfter(text: string, end: number): boolean {
  const next = wordsAfter(text, end, 1)[0];
  return next === undefined || next === "and" || next === "or" || text[end] === "\n" || /^\d/.test(next);
}
