import type { Shingles } from "../../model/text-similarity.ts";

/**
 * Sketches of texts by which similar ones are found without a look at all others (MinHash). Of many ways to put all
 * possible shingles in an order, two texts have the same first shingle in the share that is their similarity.
 */

/** Two texts of which 0.8 is the same agree in a whole band of 10 in 98.9 of 100 cases, two of 0.5 in 4. */
const BANDS = 40;
const ROWS = 10;
const ORDERS = BANDS * ROWS;

/** No hash, a whole number with a sign, is more. */
const MOST = 0x7fffffff;

/** One bit of each order is kept: in chance alone half of them agree, of two texts of 0.8 some 360 and seldom fewer. */
const WORDS = Math.ceil(ORDERS / 32);
const LEAST_BITS = 335;

/** The latest of a band's texts that are looked at, so that no crowd of half-similar texts makes a search long. */
const MOST_OF_BAND = 50;

export type TextSketch = {
  /** A hash of each band. */
  readonly bands: Int32Array;
  readonly bits: Int32Array;
};

/** The orders: hashes that multiply and add. Fixed, so that the same texts give the same edges on every machine. */
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

/** The least hash of each order, two orders at a time: most of the work is here. */
function firstOfEachOrder(shingles: Int32Array): Int32Array {
  const firsts = new Int32Array(ORDERS);
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

/** The sketches of texts, known by their places, and the way from a band to the texts that have it. */
export class TextSketches {
  readonly #texts: number;
  readonly #slots: number;
  /** For each band the latest text in each slot, and for each text the one before it there; 1 is the place 0. */
  readonly #latest: Int32Array;
  readonly #before: Int32Array;
  readonly #bits: Int32Array;
  /** Counts the searches; and for each text the last that met it. */
  #asked = 0;
  readonly #met: Uint32Array;

  constructor(texts: number) {
    this.#texts = texts;
    // Texts of two bands that share a slot only cost time.
    this.#slots = 2 ** Math.ceil(Math.log2(texts + 1));
    this.#latest = new Int32Array(BANDS * this.#slots);
    this.#before = new Int32Array(BANDS * texts);
    this.#bits = new Int32Array(WORDS * texts);
    this.#met = new Uint32Array(texts);
  }

  add({ bands, bits }: TextSketch, place: number): void {
    this.#bits.set(bits, place * WORDS);
    for (const [band, hash] of bands.entries()) {
      const slot = this.#slotOf(band, hash);
      this.#before[band * this.#texts + place] = this.#latest[slot] ?? 0;
      this.#latest[slot] = place + 1;
    }
  }

  /**
   * Of the given places, and of all texts added that have a band of this sketch, those that may be as similar as is asked,
   * each once.
   */
  mayBeLike(sketch: TextSketch, given: readonly number[]): readonly number[] {
    this.#asked++;
    const like: number[] = [];
    for (const place of given) if (this.#isNew(place) && this.#agrees(sketch, place)) like.push(place);
    for (const [band, hash] of sketch.bands.entries()) {
      let place = (this.#latest[this.#slotOf(band, hash)] ?? 0) - 1;
      for (let seen = 0; place >= 0 && seen < MOST_OF_BAND; seen++) {
        if (this.#isNew(place) && this.#agrees(sketch, place)) like.push(place);
        place = (this.#before[band * this.#texts + place] ?? 0) - 1;
      }
    }
    return like;
  }

  /** Whether a place was not met before in this search. */
  #isNew(place: number): boolean {
    const isNew = this.#met[place] !== this.#asked;
    this.#met[place] = this.#asked;
    return isNew;
  }

  #agrees({ bits }: TextSketch, place: number): boolean {
    let different = 0;
    for (let word = 0; word < WORDS; word++)
      different += onesIn((bits[word] ?? 0) ^ (this.#bits[place * WORDS + word] ?? 0));
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
