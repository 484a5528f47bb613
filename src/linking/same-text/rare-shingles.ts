import type { Shingles } from "../../model/text-similarity.ts";

/** Parts a count from the shingle behind it in one number that sorts by both. */
const SHINGLES = 2 ** 32;

/**
 * Finds, among many texts, those that may be as similar to a given one as is asked, and misses none (prefix filtering, as
 * in AllPairs). Put the shingles of all texts in one order, the rarest first: two texts that have the share `least` in
 * common have one in common among the first few of each, since the rest is too little. Those few are a text's signature.
 */
export class RareShingles {
  readonly #least: number;
  /** About how many texts have a shingle: those whose hashes end alike are counted together, which only costs time. */
  readonly #counts: Uint32Array;
  readonly #mask: number;
  /** The added texts by the shingles of their signatures. */
  readonly #positions = new Map<number, number[]>();

  constructor(texts: readonly Shingles[], least: number) {
    const total = texts.reduce((sum, { length }) => sum + length, 0);
    const size = 2 ** Math.min(24, Math.max(10, Math.ceil(Math.log2(total + 1)) + 1));
    this.#least = least;
    this.#mask = size - 1;
    this.#counts = new Uint32Array(size);
    for (const text of texts)
      for (const shingle of text) this.#counts[shingle & this.#mask] = this.#count(shingle) + 1;
  }

  /** The shingles by which a text is found, without those that no other text has, rarest first. */
  signatureOf(text: Shingles): readonly number[] {
    // The share of a text that must be common, rounded against what a product of fractions may be off by.
    const size = text.length - Math.ceil(this.#least * text.length - 1e-9) + 1;
    const shared = new Float64Array(text.length);
    let kept = 0;
    for (const shingle of text) {
      const count = this.#count(shingle);
      if (count > 1) shared[kept++] = count * SHINGLES + shingle;
    }
    const room = size - (text.length - kept);
    if (room <= 0) return [];
    return Array.from(shared.subarray(0, kept).sort().subarray(0, room), (each) => each % SHINGLES);
  }

  /**
   * The positions of the texts added whose signatures have one of these shingles, those of the rarest first and at most so
   * many; a position may come several times.
   */
  withOneOf(
    signature: readonly number[],
    most: number,
  ): { readonly positions: readonly number[]; readonly areAll: boolean } {
    const positions: number[] = [];
    for (const shingle of signature) {
      const added = this.#positions.get(shingle) ?? [];
      // The latest first: a text is said again before long.
      for (let at = added.length - 1; at >= 0; at--) {
        if (positions.length === most) return { positions, areAll: false };
        positions.push(added[at] ?? 0);
      }
    }
    return { positions, areAll: true };
  }

  /** Adds a text, to be found by its signature. */
  add(signature: readonly number[], position: number): void {
    for (const shingle of signature) {
      const positions = this.#positions.get(shingle);
      if (positions === undefined) this.#positions.set(shingle, [position]);
      else positions.push(position);
    }
  }

  #count(shingle: number): number {
    return this.#counts[shingle & this.#mask] ?? 0;
  }
}
