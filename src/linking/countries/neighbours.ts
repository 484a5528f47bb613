import { wordsAfter, wordsBefore } from "./neighbouring-words.ts";

/** A span of text that may name a country. */
export type Candidate = { readonly start: number; readonly end: number; readonly kind: string };

/** The longest title or phrase of a rule, in words. */
export const MOST_WORDS = 3;

/** The words around a candidate and the phrases they make, computed once for all its rules. */
export class Neighbours {
  readonly #text: string;
  readonly #candidate: Candidate;
  #before: readonly string[] | null = null;
  #after: readonly string[] | null = null;

  constructor(text: string, candidate: Candidate) {
    this.#text = text;
    this.#candidate = candidate;
  }

  /** The phrases of one to three words that end directly before the candidate, the shortest first. */
  get before(): readonly string[] {
    this.#before ??= phrasesBefore(wordsBefore(this.#text, this.#candidate.start, MOST_WORDS));
    return this.#before;
  }

  /** The phrases of one to three words that begin directly after the candidate, the shortest first. */
  get after(): readonly string[] {
    this.#after ??= phrasesAfter(wordsAfter(this.#text, this.#candidate.end, MOST_WORDS));
    return this.#after;
  }
}

export function phrasesBefore(words: readonly string[]): readonly string[] {
  const phrases: string[] = [];
  for (const word of words.toReversed())
    phrases.push(phrases.length === 0 ? word : `${word} ${phrases.at(-1)}`);
  return phrases;
}

export function phrasesAfter(words: readonly string[]): readonly string[] {
  const phrases: string[] = [];
  for (const word of words) phrases.push(phrases.length === 0 ? word : `${phrases.at(-1)} ${word}`);
  return phrases;
}

export function hasAny(phrases: readonly string[], wanted: ReadonlySet<string>): boolean {
  for (const phrase of phrases) if (wanted.has(phrase)) return true;
  return false;
}
