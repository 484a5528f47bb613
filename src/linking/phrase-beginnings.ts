import { traits, WORD } from "./fold-character.ts";
import { hashOfWord, type TextWords } from "./text-words.ts";

/** With which words phrases begin. It is small, stays in the processor's cache, and rules out most words of a text. */
export type PhraseBeginnings = {
  /** By the hash of a first word: 0 if no phrase begins with it, PAIR or ANY. */
  readonly firstWords: Uint8Array;
  /** By a hash of a first and a second word: 1 if a phrase begins with them. */
  readonly firstPairs: Uint8Array;
};

/** All phrases that begin with this word go on with a space and another word. */
const PAIR = 1;
const ANY = 2;

const SLOTS = 2 ** 16;

function slotOf(hash: number): number {
  return Math.imul(hash, 0x9e3779b1) >>> 16;
}

function slotOfPair(first: number, second: number): number {
  return slotOf(Math.imul(first, 31) ^ second);
}

/** Where the word at an index of a phrase ends. */
function endOfWord(key: string, from: number): number {
  let at = from;
  while (at < key.length && ((traits[key.charCodeAt(at)] ?? 0) & WORD) !== 0) at++;
  return at;
}

/** The beginnings of phrases, which are folded. If `joinsWords`, a hyphen of a phrase also matches a space. */
export function beginningsOf(keys: readonly string[], joinsWords: boolean): PhraseBeginnings {
  const firstWords = new Uint8Array(SLOTS);
  const firstPairs = new Uint8Array(SLOTS);
  for (const key of keys) {
    const end = endOfWord(key, 0);
    const first = hashOfWord(key.slice(0, end));
    const slot = slotOf(first);
    const isJoint = key[end] === " " || (joinsWords && key[end] === "-");
    const nextEnd = endOfWord(key, end + 1);
    const isPair = isJoint && nextEnd > end + 1;
    firstWords[slot] = Math.max(firstWords[slot] ?? 0, isPair ? PAIR : ANY);
    if (isPair) firstPairs[slotOfPair(first, hashOfWord(key.slice(end + 1, nextEnd)))] = 1;
  }
  return { firstWords, firstPairs };
}

/** Whether a phrase can begin with a word of a text, given by its position among the words. */
export function mayBegin(
  { firstWords, firstPairs }: PhraseBeginnings,
  { hashes, joined }: TextWords,
  word: number,
): boolean {
  const first = hashes[word] ?? 0;
  if (first === 0) return true;
  const kind = firstWords[slotOf(first)];
  if (kind !== PAIR || joined[word] !== 1) return kind !== 0;
  const second = hashes[word + 1] ?? 0;
  return second === 0 || firstPairs[slotOfPair(first, second)] === 1;
}
