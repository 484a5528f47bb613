import { MARK, traits, WORD } from "./fold-character.ts";

/** How phrases begin. It is small, stays in the processor's cache, and rules out most words of a text. */
export type PhraseHeads = {
  /** A number for each code unit used in phrases; 0 for the others. */
  readonly classes: Uint8Array;
  /** How many numbers there are. */
  readonly width: number;
  /** Which numbers of three code units a phrase can begin with: 0 for none, LONG or ANY_LENGTH. */
  readonly heads: Uint8Array;
  /** 1 for a hash of the numbers of each five letters that a phrase can begin with. */
  readonly longHeads: Uint8Array;
};

const SPACE_UNIT = 0x20;
const HYPHEN_UNIT = 0x2d;

const HEAD = 3;
const LONG_HEAD = 5;
const LONG_HEADS = 2 ** 16;

/** All phrases with this head begin with five letters or digits. */
const LONG = 1;
const ANY_LENGTH = 2;

function hashOf(head: number, fourth: number, fifth: number, width: number): number {
  return Math.imul((head * width + fourth) * width + fifth, 0x9e3779b1) >>> 16;
}

type Numbering = { readonly classes: Uint8Array; readonly width: number; readonly joinsWords: boolean };

/** The beginnings of phrases, which are folded. */
export function buildHeads(keys: readonly string[], { classes, width, joinsWords }: Numbering): PhraseHeads {
  const heads = new Uint8Array(width ** HEAD);
  const longHeads = new Uint8Array(LONG_HEADS);
  const numbersAt = (key: string, at: number): readonly number[] => {
    // Whatever follows a shorter phrase.
    if (at >= key.length) return Array.from({ length: width }, (_, number) => number);
    const unit = key.charCodeAt(at);
    const isJoint = joinsWords && (unit === SPACE_UNIT || unit === HYPHEN_UNIT);
    return (isJoint ? [SPACE_UNIT, HYPHEN_UNIT] : [unit]).map((each) => classes[each] ?? 0);
  };
  const isLetterAt = (key: string, at: number) => ((traits[key.charCodeAt(at)] ?? 0) & WORD) !== 0;
  for (const key of keys) {
    const isLong = key.length >= LONG_HEAD && isLetterAt(key, HEAD) && isLetterAt(key, HEAD + 1);
    for (const first of numbersAt(key, 0))
      for (const second of numbersAt(key, 1))
        for (const third of numbersAt(key, 2)) {
          const head = (first * width + second) * width + third;
          heads[head] = Math.max(heads[head] ?? 0, isLong ? LONG : ANY_LENGTH);
          const [fourth, fifth] = [numbersAt(key, HEAD)[0] ?? 0, numbersAt(key, HEAD + 1)[0] ?? 0];
          if (isLong) longHeads[hashOf(head, fourth, fifth, width)] = 1;
        }
  }
  return { classes, width, heads, longHeads };
}

/**
 * Whether a phrase can begin with the code units at an index. True if the first three are not all parts of words, except
 * that the third may be a space between two words: marks and long white space need a closer look.
 */
export function mayBegin(
  { classes, width, heads, longHeads }: PhraseHeads,
  text: string,
  at: number,
): boolean {
  if (at + LONG_HEAD > text.length) return true;
  const second = text.charCodeAt(at + 1);
  const third = text.charCodeAt(at + 2);
  const fourth = text.charCodeAt(at + 3);
  const bits = traits[second] ?? 0;
  if ((bits & WORD) === 0) return true;
  const last = traits[third] ?? 0;
  const next = traits[fourth] ?? 0;
  if (((bits | last | next) & MARK) !== 0) return true;
  if ((last & WORD) === 0 && (third !== SPACE_UNIT || (next & WORD) === 0)) return true;
  const first = classes[text.charCodeAt(at)] ?? 0;
  const head = (first * width + (classes[second] ?? 0)) * width + (classes[third] ?? 0);
  const kind = heads[head];
  if (kind !== LONG) return kind === ANY_LENGTH;
  const fifth = text.charCodeAt(at + 4);
  const end = traits[fifth] ?? 0;
  if ((end & MARK) !== 0) return true;
  if ((next & end & WORD) === 0) return false;
  return longHeads[hashOf(head, classes[fourth] ?? 0, classes[fifth] ?? 0, width)] === 1;
}
