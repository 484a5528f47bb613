import { normaliseText } from "./ids.ts";
import { isWordUnit } from "./word-units.ts";

/** Similarity of two texts: of all three-word runs in either text, the share found in both (Jaccard index). */

/** The distinct three-word runs of a text as 32-bit hashes, in ascending order. */
export type Shingles = Uint32Array;

const WORDS_IN_SHINGLE = 3;
const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** Memory for the runs of one text, so that an import leaves no second array of each behind. */
let room = new Uint32Array(1024);

/** The shingles of a text; empty if it has fewer than three words. Ignores punctuation, case and white space. */
export function shinglesOf(text: string): Shingles {
  const words = wordHashes(normaliseText(text));
  if (words.length < WORDS_IN_SHINGLE) return new Uint32Array(0);
  // Plain loops, here and below, because an import processes every word of every answer.
  const count = words.length - WORDS_IN_SHINGLE + 1;
  if (count > room.length) room = new Uint32Array(2 * count);
  const runs = room.subarray(0, count);
  for (let at = 0; at < runs.length; at++) {
    let run = FNV_OFFSET;
    for (let i = at; i < at + WORDS_IN_SHINGLE; i++) run = mix(run, words[i] ?? 0);
    runs[at] = spread(run);
  }
  runs.sort();
  let kept = 0;
  for (const run of runs) if (kept === 0 || run !== runs[kept - 1]) runs[kept++] = run;
  return runs.slice(0, kept);
}

/** From 0 (nothing in common) to 1. Returns 0 if either is empty, and early if the similarity is below `least`. */
export function similarityOf(one: Shingles, other: Shingles, least = 0): number {
  const total = one.length + other.length;
  // With this many in common, `shared / (total - shared)` is `least`. The subtraction corrects rounding errors.
  const needed = Math.ceil((least * total) / (1 + least) - 1e-9);
  let oneMaySkip = one.length - needed;
  let otherMaySkip = other.length - needed;
  let shared = 0;
  for (let i = 0, j = 0; i < one.length && j < other.length; ) {
    const [a = 0, b = 0] = [one[i], other[j]];
    if (a === b) shared++;
    else if (a < b) oneMaySkip--;
    else otherMaySkip--;
    if (oneMaySkip < 0 || otherMaySkip < 0) return 0;
    if (a <= b) i++;
    if (b <= a) j++;
  }
  const similarity = shared === 0 ? 0 : shared / (total - shared);
  return similarity < least ? 0 : similarity;
}

/** A hash for each word, in text order. Words consist of letters and digits. */
function wordHashes(text: string): readonly number[] {
  const words: number[] = [];
  let word = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (isWordUnit(unit)) word = Math.imul((word === 0 ? FNV_OFFSET : word) ^ unit, FNV_PRIME);
    else if (word !== 0) {
      words.push(word);
      word = 0;
    }
  }
  if (word !== 0) words.push(word);
  return words;
}

function mix(hash: number, word: number): number {
  return Math.imul(Math.imul(hash ^ (word & 0xffff), FNV_PRIME) ^ (word >>> 16), FNV_PRIME);
}

/** Spreads differences in the high bits over all bits (the last step of MurmurHash3). */
function spread(hash: number): number {
  let bits = hash;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}
