import { type Phrase, type Prefix, type SearchText, soughtTerms } from "./search-text.ts";
import { wordSpans } from "./search-words.ts";

/** A match of a word, phrase or prefix in a text. `term` is the 0-based number of that word, phrase or prefix. */
export type FoundTerm = { readonly start: number; readonly end: number; readonly term: number };

/** Every match in a text, in text order. Matches may overlap. */
export function findTerms(text: string, search: SearchText): readonly FoundTerm[] {
  const words = wordSpans(text);
  const terms = soughtTerms(search.expression);
  const phrases = new Map<string, readonly (readonly [Phrase, number])[]>();
  const prefixes: (readonly [Prefix, number])[] = [];
  for (const [term, sought] of terms.entries()) {
    if (sought.kind === "prefix") prefixes.push([sought, term]);
    else {
      const [first = ""] = sought.words;
      phrases.set(first, [...(phrases.get(first) ?? []), [sought, term]]);
    }
  }
  return words.flatMap(({ word, start, end }, at) => [
    ...(phrases.get(word) ?? []).flatMap(([phrase, term]) => {
      const last = words[at + phrase.words.length - 1];
      return last !== undefined && phrase.words.every((each, index) => words[at + index]?.word === each)
        ? [{ start, end: last.end, term }]
        : [];
    }),
    ...prefixes.flatMap(([prefix, term]) => (word.startsWith(prefix.start) ? [{ start, end, term }] : [])),
  ]);
}
