import type { Shingles } from "../../model/text-similarity.ts";
import { PositionsByShingle } from "./positions-by-shingle.ts";

/** Combines a count and a shingle into one number that sorts by the count and then by the shingle. */
const SHINGLES = 2 ** 32;

/** Shingles that are more frequent are equally frequent. */
const MOST_COUNTED = 2 ** 16 - 1;

/**
 * Finds all texts that may be at least as similar to a given text as `least` (prefix filtering, as in AllPairs). Sort
 * the shingles of each text, rarest first. If two texts are that similar, they share at least one of their first few
 * shingles, because the remaining ones are too few. Those first few are a text's signature.
 */
export class RareShingles {
  readonly #least: number;
  readonly #most: number;
  /** About how many texts have a shingle. Shingles with the same last bits share a counter, which only costs time. */
  readonly #counts: Uint16Array;
  readonly #mask: number;
  /** Memory for one signature at a time, so that an import leaves none behind for each. */
  #shared = new Float64Array(1024);
  /** The added texts by the shingles of their signatures. */
  readonly #positions = new PositionsByShingle();

  /** At most `most` texts are asked for at once. */
  constructor(texts: Iterable<{ readonly shingles: Shingles }>, least: number, most: number) {
    let total = 0;
    for (const { shingles } of texts) total += shingles.length;
    const size = 2 ** Math.min(24, Math.max(10, Math.ceil(Math.log2(total + 1)) + 1));
    this.#least = least;
    this.#most = most;
    this.#mask = size - 1;
    this.#counts = new Uint16Array(size);
    for (const { shingles } of texts)
      for (const shingle of shingles)
        this.#counts[shingle & this.#mask] = Math.min(MOST_COUNTED, this.#count(shingle) + 1);
  }

  /** A text's signature, rarest shingle first, without shingles that no other text has. */
  signatureOf(text: Shingles): readonly number[] {
    // The subtraction corrects rounding errors of the product.
    const size = text.length - Math.ceil(this.#least * text.length - 1e-9) + 1;
    if (this.#shared.length < text.length) this.#shared = new Float64Array(2 * text.length);
    const shared = this.#shared;
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
   * The positions of added texts whose signatures share one of these shingles, as many as are asked for, those with the
   * rarest shingle first. A position may occur several times.
   */
  textsSharing(signature: readonly number[]): {
    readonly positions: readonly number[];
    readonly areAll: boolean;
  } {
    const positions: number[] = [];
    // The latest come first, because texts are usually repeated soon.
    for (const shingle of signature)
      if (!this.#positions.collect(shingle, positions, this.#most)) return { positions, areAll: false };
    return { positions, areAll: true };
  }

  /** Adds a text, so that it can be found by its signature. */
  add(signature: readonly number[], position: number): void {
    for (const shingle of signature) this.#positions.add(shingle, position);
  }

  #count(shingle: number): number {
    return this.#counts[shingle & this.#mask] ?? 0;
  }
}
