import { diffArrays } from "diff";
import type { Span } from "../../model/edges.ts";
import { foldedText } from "../../model/folded-words.ts";
import { linkCountries } from "../countries/link-countries.ts";

/** Words of one text that stand where the other text has others. */
export type WordChange = {
  /** The words in the first text; null if the other one adds words. */
  readonly from: Span | null;
  /** The words in the other text; null if it leaves words out. */
  readonly to: Span | null;
  /** Whether their figures differ. */
  readonly figure: boolean;
  /** Whether they name different countries. */
  readonly country: boolean;
};

type Word = { readonly start: number; readonly end: number; readonly key: string };

/** Texts that differ in more words have little in common. Comparing them would take time that grows with the square. */
const MOST_EDITS = 400;

/**
 * What changed from one text to another, word by word and in text order. Case, punctuation and white space do not count.
 * If nearly everything differs, it is one change.
 */
export function changedWords(from: string, to: string): readonly WordChange[] {
  const [mine, theirs] = [wordsOf(from), wordsOf(to)];
  const parts = diffArrays(
    mine.map(({ key }) => key),
    theirs.map(({ key }) => key),
    { maxEditLength: MOST_EDITS },
  ) ?? [
    { removed: true, added: false, count: mine.length },
    { removed: false, added: true, count: theirs.length },
  ];
  // Most uses of a text have the same words, and to find countries takes the longest.
  if (parts.every(({ removed, added }) => !removed && !added)) return [];
  const codes = [codesAt(from), codesAt(to)] as const;
  const changes: WordChange[] = [];
  let [left, right] = [0, 0];
  let [leftFrom, rightFrom] = [0, 0];
  const close = () => {
    const [lost, gained] = [mine.slice(leftFrom, left), theirs.slice(rightFrom, right)];
    const [one, other] = [spanOf(from, lost), spanOf(to, gained)];
    if (one === null && other === null) return;
    const figure = figuresOf(lost) !== figuresOf(gained);
    changes.push({ from: one, to: other, figure, country: codes[0](one) !== codes[1](other) });
  };
  for (const { removed, added, count } of parts) {
    if (removed) left += count;
    else if (added) right += count;
    else {
      close();
      left += count;
      right += count;
      [leftFrom, rightFrom] = [left, right];
    }
  }
  close();
  return changes;
}

function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(/\S+/g)].flatMap(({ 0: word, index }) =>
    // What is only punctuation, such as the mark of a list's item, is no word.
    /[\p{L}\p{N}\p{Sc}%]/u.test(word)
      ? [{ start: index, end: index + word.length, key: foldedText(word) }]
      : [],
  );
}

function spanOf(text: string, words: readonly Word[]): Span | null {
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) return null;
  return { start: first.start, end: last.end, surface: text.slice(first.start, last.end) };
}

function figuresOf(words: readonly Word[]): string {
  return words
    .map(({ key }) => key)
    .filter((key) => /\p{N}/u.test(key))
    .join(" ");
}

/** The countries that are named in a span, as one string. */
function codesAt(text: string): (span: Span | null) => string {
  const spans = linkCountries(text).mentions.flatMap(({ countryCode, spans }) =>
    spans.map(({ start, end }) => ({ countryCode, start, end })),
  );
  return (within) => {
    if (within === null) return "";
    const inside = spans.filter(({ start, end }) => start < within.end && within.start < end);
    return [...new Set(inside.map(({ countryCode }) => countryCode))].sort().join(" ");
  };
}
