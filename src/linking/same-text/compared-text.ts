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

const months: ReadonlySet<string> = new Set(
  "january february march april may june july august september october november december".split(" "),
);

/** Words that reverse a statement, small numbers and months. "Don't" is two words, "don" and "t". */
const decisiveWords: ReadonlySet<string> = new Set([
  ...[
    "no not nor never none neither nothing cannot without t unable",
    "one two three four five six seven eight nine ten eleven twelve",
  ].flatMap((words) => words.split(" ")),
  ...months,
]);

const figure = /[\p{N}\p{Sc}%−-]/u;

/** Marks the year of a date such as "21 November 2024", which a text may leave out. */
const YEAR = "~";

export function comparedText(text: string): ComparedText {
  const words = foldedWords(text);
  return { shingles: shinglesOf(text), decisive: words.length >= LEAST_WORDS ? null : decisiveOf(words) };
}

function decisiveOf(words: readonly string[]): string {
  return words
    .flatMap((word, at) => {
      if (/^\d{4}$/.test(word) && months.has(words[at - 1] ?? "")) return [YEAR + word];
      return decisiveWords.has(word) || figure.test(word) ? [word] : [];
    })
    .join(" ");
}

/**
 * Whether two similar texts say the same. Two short texts do only if their figures, dates and denials are equal; only the
 * year of a date may be in one of them alone. If one of two similar texts is just long enough to be called long, both
 * are nearly that long.
 */
export function agreeOnDecisiveWords(one: ComparedText, other: ComparedText): boolean {
  if (one.decisive === null || other.decisive === null || one.decisive === other.decisive) return true;
  if (!one.decisive.includes(YEAR) && !other.decisive.includes(YEAR)) return false;
  const [mine, theirs] = [one.decisive.split(" "), other.decisive.split(" ")];
  let [left, right] = [0, 0];
  while (left < mine.length || right < theirs.length) {
    const [word = "", otherWord = ""] = [mine[left], theirs[right]];
    if (word === otherWord) [left, right] = [left + 1, right + 1];
    else if (word.startsWith(YEAR) && !otherWord.startsWith(YEAR)) left += 1;
    else if (otherWord.startsWith(YEAR) && !word.startsWith(YEAR)) right += 1;
    else return false;
  }
  return true;
}
