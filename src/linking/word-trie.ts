import { DIGIT, folded, foldText, MARK, SPACE, traits, traitsAt, UPPER, WORD } from "./fold-character.ts";
import { beginningsOf, mayBegin, type PhraseBeginnings } from "./phrase-beginnings.ts";
import { wordsOf } from "./text-words.ts";

/** A phrase to find at word boundaries, and its value. */
export type Phrase<T> = {
  /** An upper-case letter matches only upper case; a lower-case letter matches either. */
  readonly surface: string;
  /** If true, case and accents must match exactly. */
  readonly exact?: boolean;
  /** If true, no word may follow in the same line, except "and" or "or": an entry of an index. */
  readonly closed?: boolean;
  readonly value: T;
};

export type TrieOptions = {
  /** If true, a hyphen matches a space of a phrase and a space matches a hyphen: `South-Sudan`, `Guinea Bissau`. */
  readonly joinsWords?: boolean;
};

/** A transition table over folded code units. Finding the longest phrase at an index reads each unit once. */
export type WordTrie<T> = PhraseBeginnings & {
  /** A number for each code unit used in phrases; 0 for the others. */
  readonly classes: Uint8Array;
  /** For each node with one child, which is the next node: its number, so that no row is read. 0 for other nodes. */
  readonly only: Uint8Array;
  /** For each other node, where its row of children begins. */
  readonly rows: Int32Array;
  readonly next: Uint16Array | Int32Array;
  /** For each node, 0, or the number of the phrases that end there. Their list is at that number less one. */
  readonly ends: Int32Array;
  readonly endings: readonly (readonly Phrase<T>[])[];
  /** 1 for each code unit that a phrase can begin with. */
  readonly starts: Uint8Array;
  readonly joinsWords: boolean;
};

export type PhraseMatch<T> = { readonly start: number; readonly end: number; readonly value: T };

/** The longest run of white space treated as one space. It limits how far a match looks ahead. */
const LONGEST_SPACE = 6;

const NEWLINE = 0x0a;
const SPACE_UNIT = 0x20;
const HYPHEN_UNIT = 0x2d;
const UNITS = 0x1_0000;

/** A phrase with its apostrophes and without them. */
function spellings(surface: string): readonly string[] {
  const without = surface.replace(/['’]/g, "");
  return without === surface ? [surface] : [surface, without];
}

type Spelled<T> = { readonly phrase: Phrase<T>; readonly key: string };

/** Numbers the code units used in phrases. Units that fold to the same unit share a number. */
function numberUnits(spelled: readonly Spelled<unknown>[]): {
  readonly classes: Uint8Array;
  readonly width: number;
} {
  const classes = new Uint8Array(UNITS);
  let width = 1;
  for (const { key } of spelled) {
    for (let i = 0; i < key.length; i++) {
      const unit = key.charCodeAt(i);
      if (classes[unit] === 0) classes[unit] = width++;
    }
  }
  for (let unit = 0; unit < UNITS; unit++) classes[unit] = classes[folded[unit] ?? unit] ?? 0;
  return { classes, width };
}

function firstUnits(spelled: readonly Spelled<unknown>[]): Uint8Array {
  const small = new Set<number>();
  const large = new Set<number>();
  for (const { phrase, key } of spelled) {
    const isLarge = ((traits[phrase.surface.charCodeAt(0)] ?? 0) & UPPER) !== 0;
    (isLarge ? large : small).add(key.charCodeAt(0));
  }
  const starts = new Uint8Array(UNITS);
  for (let unit = 0; unit < UNITS; unit++) {
    const key = folded[unit] ?? unit;
    const isLarge = ((traits[unit] ?? 0) & UPPER) !== 0;
    if (small.has(key) || (isLarge && large.has(key))) starts[unit] = 1;
  }
  return starts;
}

/** Most nodes have one child, made directly after them. Without their rows, the table stays in the processor's cache. */
function packRows(
  full: Int32Array,
  nodes: number,
  width: number,
): { readonly only: Uint8Array; readonly rows: Int32Array; readonly next: Uint16Array | Int32Array } {
  const only = new Uint8Array(nodes);
  const rows = new Int32Array(nodes);
  // The first row is that of nodes without children.
  const kept: Int32Array[] = [new Int32Array(width)];
  for (let node = 0; node < nodes; node++) {
    const row = full.subarray(node * width, (node + 1) * width);
    const first = row.findIndex((child) => child !== 0);
    const isLast = first >= 0 && row.findLastIndex((child) => child !== 0) === first;
    if (first < 0) continue;
    if (isLast && row[first] === node + 1 && first <= 0xff) only[node] = first;
    else rows[node] = (kept.push(row) - 1) * width;
  }
  const next = new Int32Array(kept.length * width);
  for (const [at, row] of kept.entries()) next.set(row, at * width);
  return { only, rows, next: nodes <= UNITS ? Uint16Array.from(next) : next };
}

function child({ only, rows, next }: WordTrie<unknown>, node: number, number: number): number {
  const single = only[node] ?? 0;
  if (single !== 0) return single === number ? node + 1 : 0;
  return next[(rows[node] ?? 0) + number] ?? 0;
}

/** Builds the table. If phrases differ only in case or accents, the first that matches wins. */
export function buildWordTrie<T>(
  phrases: readonly Phrase<T>[],
  { joinsWords = false }: TrieOptions = {},
): WordTrie<T> {
  const spelled = phrases.flatMap((phrase) =>
    spellings(phrase.surface).map((surface) => ({ phrase: { ...phrase, surface }, key: foldText(surface) })),
  );
  const { classes, width } = numberUnits(spelled);
  const mostNodes = spelled.reduce((sum, { key }) => sum + key.length, 1);
  const next = new Int32Array(mostNodes * width);
  const ends = new Int32Array(mostNodes);
  const endings: Phrase<T>[][] = [];
  let nodes = 1;
  for (const { phrase, key } of spelled) {
    let node = 0;
    for (let i = 0; i < key.length; i++) {
      const cell = node * width + (classes[key.charCodeAt(i)] ?? 0);
      node = next[cell] || nodes;
      if (node === nodes) next[cell] = nodes++;
    }
    if (ends[node] === 0) ends[node] = endings.push([]);
    endings[(ends[node] ?? 0) - 1]?.push(phrase);
  }
  const { only, rows, next: packed } = packRows(next, nodes, width);
  const beginnings = beginningsOf(
    spelled.map(({ key }) => key),
    joinsWords,
  );
  const starts = firstUnits(spelled);
  return {
    ...beginnings,
    ...{ classes, only, rows, next: packed, ends: ends.slice(0, nodes), endings, starts, joinsWords },
  };
}

/** Most digits of a note's number. */
const LONGEST_NOTE = 2;
const LONGEST_NUMBER = 4;

const year = /^(?:19|20)\d\d$/;

/**
 * Whether a word is followed only by a note's number that lost its superscript, or by a year: `Norway1`, `Norway2024`. A
 * short word with a number is a name (`F1`, `HS2`), unless it is an abbreviation (`UAE1`).
 */
function isNumberAttached(text: string, start: number, end: number): boolean {
  let digits = end;
  while (digits - end <= LONGEST_NUMBER && (traitsAt(text, digits) & DIGIT) !== 0) digits++;
  if (digits === end || (traitsAt(text, digits) & WORD) !== 0) return false;
  if ((traitsAt(text, end - 1) & DIGIT) !== 0) return false;
  const word = text.slice(start, end);
  if (digits - end > LONGEST_NOTE) return word.length > 3 && year.test(text.slice(end, digits));
  return word.length > 3 || (word.length === 3 && word === word.toUpperCase());
}

/** A hyphen for a space and a space for a hyphen; 0 for any other unit. */
function otherJoint(unit: number, bits: number): number {
  if ((bits & SPACE) !== 0) return unit === NEWLINE ? 0 : HYPHEN_UNIT;
  return folded[unit] === HYPHEN_UNIT ? SPACE_UNIT : 0;
}

/** Whether no word follows in the same line, except "and" or "or". */
function isClosed(text: string, end: number): boolean {
  let at = end;
  while ((traitsAt(text, at) & SPACE) !== 0 && text.charCodeAt(at) !== NEWLINE) at++;
  const follows = traitsAt(text, at);
  if ((follows & WORD) === 0 || (follows & DIGIT) !== 0) return true;
  return /^(?:and|or)\b/i.test(text.slice(at, at + 4));
}

/** The longest phrase at `start`, which must be the start of a word. */
function longestAt<T>(trie: WordTrie<T>, text: string, start: number): PhraseMatch<T> | null {
  const { classes, ends, endings, joinsWords } = trie;
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
      const from = node;
      node = child(trie, from, classes[unit] ?? 0);
      if (node === 0 && joinsWords && (bits & WORD) === 0) {
        const other = otherJoint(unit, bits);
        if (other !== 0) node = child(trie, from, classes[other] ?? 0);
      }
      if (node === 0) break;
    }
    const ending = ends[node] ?? 0;
    if (ending === 0) continue;
    const goesOn = ((traits[text.charCodeAt(i + 1)] ?? 0) & WORD) !== 0;
    if (goesOn && !isNumberAttached(text, start, i + 1)) continue;
    const phrase = endings[ending - 1]?.find(
      (candidate) =>
        caseFits(candidate, text, start, i + 1) && (candidate.closed !== true || isClosed(text, i + 1)),
    );
    if (phrase !== undefined) best = { start, end: i + 1, value: phrase.value };
  }
  return best;
}

/** Calls `onMatch` for every longest phrase, from left to right and without overlaps. */
export function scanPhrases<T>(
  trie: WordTrie<T>,
  text: string,
  onMatch: (match: PhraseMatch<T>) => void,
): void {
  const words = wordsOf(text);
  // The end of the last match. What begins there belongs to the same word, such as a note's number.
  let end = -1;
  for (let word = 0; word < words.starts.length; word++) {
    if (!mayBegin(trie, words, word)) continue;
    const start = words.starts[word] ?? 0;
    if (start <= end || trie.starts[text.charCodeAt(start)] !== 1) continue;
    const match = longestAt(trie, text, start);
    if (match === null) continue;
    onMatch(match);
    end = match.end;
  }
}

/** Whether the text contains any phrase. */
export function hasPhrase(trie: WordTrie<unknown>, text: string): boolean {
  let found = false;
  scanPhrases(trie, text, () => {
    found = true;
  });
  return found;
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
