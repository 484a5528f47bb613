import { folded, foldText, MARK, SPACE, traits, UPPER, WORD } from "./fold-character.ts";

/** A phrase to be found at word boundaries, with what it stands for. */
export type Phrase<T> = {
  /** Letters written large must be large in the text; letters written small may be either. */
  readonly surface: string;
  /** When true, letters and accents must be just as written. */
  readonly exact?: boolean;
  readonly value: T;
};

/** A transition table over folded code units: finding the longest phrase at a place reads each unit once. */
export type WordTrie<T> = {
  readonly classes: Uint8Array;
  readonly width: number;
  readonly next: Int32Array;
  readonly terminals: readonly (readonly Phrase<T>[] | undefined)[];
  /** 1 for each code unit that a phrase can begin with. */
  readonly starts: Uint8Array;
};

export type PhraseMatch<T> = { readonly start: number; readonly end: number; readonly value: T };

/** Longest run of white space taken for one space, so that no input makes a match look far ahead. */
const LONGEST_SPACE = 6;

const NEWLINE = 0x0a;
const SPACE_UNIT = 0x20;

/** Both ways of writing a phrase with apostrophes: with them and without. */
function spellings(surface: string): readonly string[] {
  const without = surface.replace(/['’]/g, "");
  return without === surface ? [surface] : [surface, without];
}

/** Builds the table. Of two phrases written alike the first is kept, so callers put the weightier first. */
export function buildWordTrie<T>(phrases: readonly Phrase<T>[]): WordTrie<T> {
  const spelled = phrases.flatMap((phrase) =>
    spellings(phrase.surface).map((surface) => ({ phrase: { ...phrase, surface }, key: foldText(surface) })),
  );
  const classes = new Uint8Array(0x1_0000);
  let width = 1;
  let units = 1;
  for (const { key } of spelled) {
    units += key.length;
    for (let i = 0; i < key.length; i++) {
      const unit = key.charCodeAt(i);
      if (classes[unit] === 0) classes[unit] = width++;
    }
  }
  const next = new Int32Array(units * width);
  const terminals: Phrase<T>[][] = [];
  const starts = new Uint8Array(0x1_0000);
  let nodes = 1;
  for (const { phrase, key } of spelled) {
    let node = 0;
    for (let i = 0; i < key.length; i++) {
      const cell = node * width + (classes[key.charCodeAt(i)] ?? 0);
      node = next[cell] || nodes;
      if (node === nodes) next[cell] = nodes++;
    }
    const here = terminals[node] ?? [];
    here.push(phrase);
    terminals[node] = here;
  }
  for (let unit = 0; unit < 0x1_0000; unit++) {
    const key = folded[unit] ?? unit;
    classes[unit] = classes[key] ?? 0;
  }
  markStarts(starts, spelled);
  return { classes, width, next: next.slice(0, nodes * width), terminals, starts };
}

function markStarts(
  starts: Uint8Array,
  spelled: readonly { phrase: { surface: string }; key: string }[],
): void {
  const small = new Set<number>();
  const large = new Set<number>();
  for (const { phrase, key } of spelled) {
    const isLarge = ((traits[phrase.surface.charCodeAt(0)] ?? 0) & UPPER) !== 0;
    (isLarge ? large : small).add(key.charCodeAt(0));
  }
  for (let unit = 0; unit < 0x1_0000; unit++) {
    const key = folded[unit] ?? unit;
    const fitsLarge = large.has(key) && ((traits[unit] ?? 0) & UPPER) !== 0;
    if (small.has(key) || fitsLarge) starts[unit] = 1;
  }
}

/** The longest phrase that begins at `start`, which must be the beginning of a word. */
export function longestAt<T>(trie: WordTrie<T>, text: string, start: number): PhraseMatch<T> | null {
  const { classes, width, next, terminals } = trie;
  let node = 0;
  let best: PhraseMatch<T> | null = null;
  let spaces = 0;
  let newlines = 0;
  for (let i = start; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const bits = traits[unit] ?? 0;
    if ((bits & SPACE) !== 0) {
      if (unit === NEWLINE) newlines++;
      if (++spaces > LONGEST_SPACE || newlines > 1) break;
      if (spaces > 1) continue;
    } else {
      spaces = 0;
      newlines = 0;
    }
    if ((bits & MARK) === 0 || node === 0) {
      node = next[node * width + (classes[unit] ?? 0)] ?? 0;
      if (node === 0) break;
    }
    const found = terminals[node];
    if (found === undefined || ((traits[text.charCodeAt(i + 1)] ?? 0) & WORD) !== 0) continue;
    const phrase = found.find((candidate) => caseFits(candidate, text, start, i + 1));
    if (phrase !== undefined) best = { start, end: i + 1, value: phrase.value };
  }
  return best;
}

/** Every longest phrase from left to right, none overlapping another, each handed to `onMatch` as it is found. */
export function scanPhrases<T>(
  trie: WordTrie<T>,
  text: string,
  onMatch: (match: PhraseMatch<T>) => void,
): void {
  const { starts } = trie;
  const length = text.length;
  let inWord = false;
  for (let i = 0; i < length; i++) {
    const unit = text.charCodeAt(i);
    if (((traits[unit] ?? 0) & WORD) === 0) {
      inWord = false;
      continue;
    }
    if (inWord) continue;
    inWord = true;
    if (starts[unit] !== 1) continue;
    const match = longestAt(trie, text, i);
    if (match === null) continue;
    onMatch(match);
    i = match.end - 1;
  }
}

function caseFits(phrase: Phrase<unknown>, text: string, start: number, end: number): boolean {
  const { surface, exact } = phrase;
  let at = 0;
  let afterSpace = false;
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    const bits = traits[unit] ?? 0;
    const isSpace = (bits & SPACE) !== 0;
    if ((isSpace && afterSpace) || ((bits & MARK) !== 0 && exact !== true)) continue;
    afterSpace = isSpace;
    const wanted = surface.charCodeAt(at++);
    if (((traits[wanted] ?? 0) & UPPER) !== 0 && (bits & UPPER) === 0) return false;
    if (exact === true && unit !== wanted && folded[unit] !== wanted) return false;
  }
  return true;
}

/** True when nothing but one space parts `end` from `start`. */
export function isAdjacent(text: string, end: number, start: number): boolean {
  return start - end === 1 && folded[text.charCodeAt(end)] === SPACE_UNIT;
}
