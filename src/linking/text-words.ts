import { DIGIT, folded, MARK, traits, traitsAt, UPPER, WORD } from "./fold-character.ts";

/** The words of a text as numbers. Every search for phrases passes over most words by comparing these. */
export type TextWords = {
  /** Where each word begins. */
  readonly starts: Int32Array;
  /** A hash of each word, without case and accents; 0 if a search has to look at the word itself. */
  readonly hashes: Int32Array;
  /** 1 for each word that has only a space between it and the next. */
  readonly joined: Uint8Array;
};

const SPACE_UNIT = 0x20;
const FNV_OFFSET = 0x811c9dc5 | 0;
const FNV_PRIME = 0x01000193;

/** The hash of a word of a phrase, which is folded. */
export function hashOfWord(word: string): number {
  let hash = FNV_OFFSET;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), FNV_PRIME);
  return hash === 0 ? 1 : hash;
}

/** The buffers of the next text. They grow with the longest text. */
let starts = new Int32Array(1024);
let hashes = new Int32Array(1024);
let joined = new Uint8Array(1024);

/** Most searches are in the same text as the last one. */
let last: { readonly text: string; readonly words: TextWords } = { text: "", words: wordsIn("") };

export function wordsOf(text: string): TextWords {
  if (text !== last.text) last = { text, words: wordsIn(text) };
  return last.words;
}

/** A shorter word with a number before it is a name, such as `5G`. */
const SHORTEST_NUMBERED = 4;

/** Where a word begins that has a note's number before it: at the `N` of `12Norway`. */
function startOfLetters(text: string, at: number): number {
  const start = (traitsAt(text, at + 1) & DIGIT) !== 0 ? at + 2 : at + 1;
  if ((traitsAt(text, start) & UPPER) === 0) return at;
  for (let letter = start + 1; letter < start + SHORTEST_NUMBERED; letter++)
    if ((traitsAt(text, letter) & (WORD | DIGIT)) !== WORD) return at;
  return start;
}

function wordsIn(text: string): TextWords {
  // A word and what follows it take two code units at least.
  if (starts.length <= text.length / 2) {
    starts = new Int32Array(text.length);
    hashes = new Int32Array(text.length);
    joined = new Uint8Array(text.length);
  }
  let count = 0;
  let end = -2;
  for (let at = 0; at < text.length; at++) {
    let unit = text.charCodeAt(at);
    let bits = traits[unit] ?? 0;
    if ((bits & WORD) === 0) continue;
    if (count > 0) joined[count - 1] = at === end + 1 && text.charCodeAt(end) === SPACE_UNIT ? 1 : 0;
    if ((bits & DIGIT) !== 0) {
      at = startOfLetters(text, at);
      unit = text.charCodeAt(at);
      bits = traits[unit] ?? 0;
    }
    starts[count] = at;
    let hash = FNV_OFFSET;
    let all = bits;
    let every = bits;
    let latest = bits;
    while ((bits & WORD) !== 0) {
      hash = Math.imul(hash ^ (folded[unit] ?? unit), FNV_PRIME);
      all |= bits;
      every &= bits;
      latest = bits;
      if (++at === text.length) break;
      unit = text.charCodeAt(at);
      bits = traits[unit] ?? 0;
    }
    end = at;
    // A mark is no part of a phrase, and digits after letters may be the number of a note.
    const isPlain = (all & MARK) === 0 && ((latest & DIGIT) === 0 || (every & DIGIT) !== 0);
    hashes[count++] = isPlain ? hash || 1 : 0;
  }
  if (count > 0) joined[count - 1] = 0;
  return {
    starts: starts.slice(0, count),
    hashes: hashes.slice(0, count),
    joined: joined.slice(0, count),
  };
}
