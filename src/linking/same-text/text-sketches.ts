import type { Shingles } from "../../model/text-similarity.ts";

/**
 * Sketches that find similar texts without comparing each text with all others (MinHash). In a random order of all
 * possible shingles, the probability that two texts have the same first shingle equals their similarity.
 */

/** Two texts with similarity 0.8 agree in at least one band of 10 in 98.9 % of cases, with similarity 0.5 in 4 %. */
const BANDS = 40;
const ROWS = 10;
const ORDERS = BANDS * ROWS;

/** The largest hash, a signed 32-bit integer. */
const MOST = 0x7fffffff;

/** One bit per order is stored. By chance half of them agree; at similarity 0.8, about 360 do, rarely fewer. */
const WORDS = Math.ceil(ORDERS / 32);
const LEAST_BITS = 342;

/** How many of a band's latest texts are considered, so that many half-similar texts do not make a search long. */
const MOST_OF_BAND = 30;

export type TextSketch = {
  /** A hash of each band. */
  readonly bands: Int32Array;
  readonly bits: Int32Array;
};

/** The orders, as multiply-add hashes. They are fixed, so that the same texts give the same edges on every machine. */
const factors = new Int32Array(ORDERS);
const summands = new Int32Array(ORDERS);
for (let order = 0; order < ORDERS; order++) {
  factors[order] = mixed(2 * order + 1) | 1;
  summands[order] = mixed(2 * order + 2);
}

export function sketchOf(shingles: Shingles): TextSketch {
  const firsts = firstOfEachOrder(new Int32Array(shingles.buffer, shingles.byteOffset, shingles.length));
  const bands = new Int32Array(BANDS);
  const bits = new Int32Array(WORDS);
  for (let order = 0; order < ORDERS; order++) {
    const first = firsts[order] ?? 0;
    const band = Math.floor(order / ROWS);
    bands[band] = mixed((bands[band] ?? 0) ^ first);
    bits[order >>> 5] = (bits[order >>> 5] ?? 0) | ((mixed(first) & 1) << (order & 31));
  }
  return { bands, bits };
}

/** Memory for one text at a time, so that an import leaves none behind for each. */
const firsts = new Int32Array(ORDERS);

/** The smallest hash in each order. It does two orders at a time, because most of the work is here. */
function firstOfEachOrder(shingles: Int32Array): Int32Array {
  for (let order = 0; order < ORDERS; order += 2) {
    const [factor = 0, otherFactor = 0] = [factors[order], factors[order + 1]];
    const [summand = 0, otherSummand = 0] = [summands[order], summands[order + 1]];
    let first = MOST;
    let otherFirst = MOST;
    for (let at = 0; at < shingles.length; at++) {
      const shingle = shingles[at] ?? 0;
      const hash = (Math.imul(shingle, factor) + summand) | 0;
      if (hash < first) first = hash;
      const otherHash = (Math.imul(shingle, otherFactor) + otherSummand) | 0;
      if (otherHash < otherFirst) otherFirst = otherHash;
    }
    firsts[order] = first;
    firsts[order + 1] = otherFirst;
  }
  return firsts;
}

/** Sketches of texts by position, and for each band the texts that have it. */
export class TextSketches {
  readonly #texts: number;
  readonly #slots: number;
  /** Per band, the latest text in each slot, and for each text the previous one in its slot. 1 means position 0. */
  readonly #latest: Int32Array;
  readonly #before: Int32Array;
  readonly #bits: Int32Array;
  /** The number of the current search, and for each text the last search that has seen it. */
  #search = 0;
  readonly #seenIn: Uint32Array;

  constructor(texts: number) {
    this.#texts = texts;
    // Texts with different bands may share a slot, which only costs time.
    this.#slots = 2 ** Math.ceil(Math.log2(texts + 1));
    this.#latest = new Int32Array(BANDS * this.#slots);
    this.#before = new Int32Array(BANDS * texts);
    this.#bits = new Int32Array(WORDS * texts);
    this.#seenIn = new Uint32Array(texts);
  }

  add({ bands, bits }: TextSketch, position: number): void {
    this.#bits.set(bits, position * WORDS);
    for (const [band, hash] of bands.entries()) {
      const slot = this.#slotOf(band, hash);
      this.#before[band * this.#texts + position] = this.#latest[slot] ?? 0;
      this.#latest[slot] = position + 1;
    }
  }

  /**
   * The positions that may be similar enough, each once: of those given, and of all added texts that share a band with
   * this sketch.
   */
  candidates(sketch: TextSketch, given: readonly number[]): readonly number[] {
    this.#search++;
    const found: number[] = [];
    for (const position of given)
      if (this.#isNew(position) && this.#agrees(sketch, position)) found.push(position);
    for (const [band, hash] of sketch.bands.entries()) {
      let position = (this.#latest[this.#slotOf(band, hash)] ?? 0) - 1;
      for (let seen = 0; position >= 0 && seen < MOST_OF_BAND; seen++) {
        if (this.#isNew(position) && this.#agrees(sketch, position)) found.push(position);
        position = (this.#before[band * this.#texts + position] ?? 0) - 1;
      }
    }
    return found;
  }

  /** Whether this search has not seen a position yet. */
  #isNew(position: number): boolean {
    const isNew = this.#seenIn[position] !== this.#search;
    this.#seenIn[position] = this.#search;
    return isNew;
  }

  #agrees({ bits }: TextSketch, position: number): boolean {
    let different = 0;
    for (let word = 0; word < WORDS; word++)
      different += onesIn((bits[word] ?? 0) ^ (this.#bits[position * WORDS + word] ?? 0));
    return ORDERS - different >= LEAST_BITS;
  }

  #slotOf(band: number, hash: number): number {
    return band * this.#slots + (hash & (this.#slots - 1));
  }
}

/** Spreads a number over all 32 bits (the last step of MurmurHash3). */
function mixed(number: number): number {
  let bits = number;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return bits ^ (bits >>> 16);
}

function onesIn(number: number): number {
  let bits = number - ((number >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
