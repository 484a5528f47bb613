import { foldedWords } from "../../model/folded-words.ts";
import { type Shingles, shinglesOf } from "../../model/text-similarity.ts";

/** In shorter texts a single word may change the meaning, so that all decisive words must be equal. */
export const LEAST_WORDS = 30;

/** What is kept of a text to compare it with others. */
export type ComparedText = {
  readonly shingles: Shingles;
  /** The decisive words of a short text, in order; null for a long one. */
  readonly decisive: string | null;
};

/** A text that is compared with no other. */
export const uncompared: ComparedText = { shingles: new Uint32Array(0), decisive: null };

/** Words that reverse a statement, and small numbers. "Don't" is two words, "don" and "t". */
const decisiveWords: ReadonlySet<string> = new Set(
  [
    "no not nor never none neither nothing cannot without t unable",
    "one two three four five six seven eight nine ten eleven twelve",
  ].flatMap((words) => words.split(" ")),
);

const figure = /[\p{N}\p{Sc}%−-]/u;

export function comparedText(text: string): ComparedText {
  const words = foldedWords(text);
  const decisive =
    words.length >= LEAST_WORDS
      ? null
      : words.filter((word) => decisiveWords.has(word) || figure.test(word)).join(" ");
  return { shingles: shinglesOf(text), decisive };
}

/**
 * Whether two similar texts say the same. Two short texts do only if their figures and denials are equal. If one of two
 * similar texts is just long enough to be called long, both are nearly that long.
 */
export function agreeOnDecisiveWords(one: ComparedText, other: ComparedText): boolean {
  return one.decisive === null || other.decisive === null || one.decisive === other.decisive;
}
