import { type Phrase, type Prefix, type SearchText, soughtTerms } from "./search-text.ts";
import { wordSpans } from "./search-words.ts";

/** Where a text has a word, phrase or prefix that was searched for; `term` tells which of them, from 0. */
export type FoundTerm = { readonly start: number; readonly end: number; readonly term: number };

/** Every place in a text that makes it match, in text order; places may overlap. */
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
      return last !== undefined && phrase.words.every((each, position) => words[at + position]?.word === each)
        ? [{ start, end: last.end, term }]
        : [];
    }),
    ...prefixes.flatMap(([prefix, term]) => (word.startsWith(prefix.start) ? [{ start, end, term }] : [])),
  ]);
}
