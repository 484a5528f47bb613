import type { Shingles } from "../../model/text-similarity.ts";

/**
 * Finds all texts that may be similar enough to a given one, without missing any (prefix filtering, as in AllPairs).
 * Sort the shingles of every text in the same order, rarest first. If two texts share at least `least` of their
 * shingles, they share one among the first few of each, because the rest would be too few. These first few are a text's
 * signature.
 */
export class RareShingles {
  readonly #least: number;
  /** About how many texts have a shingle. Hashes with the same low bits share a counter, which only costs time. */
  readonly #counts: Uint32Array;
  readonly #mask: number;
  /** Indexes of the added texts by the shingles of their signatures. */
  readonly #textsByShingle = new Map<number, number[]>();

  constructor(texts: readonly Shingles[], least: number) {
    const total = texts.reduce((sum, { length }) => sum + length, 0);
    const size = 2 ** Math.min(24, Math.max(10, Math.ceil(Math.log2(total + 1)) + 1));
    this.#least = least;
    this.#mask = size - 1;
    this.#counts = new Uint32Array(size);
    for (const text of texts)
      for (const shingle of text) this.#counts[shingle & this.#mask] = this.#count(shingle) + 1;
  }

  /** The signature of a text, without the shingles that no other text has. */
  signatureOf(text: Shingles): readonly number[] {
    // Subtract a small tolerance so that a rounding error in the product does not raise the result.
    const size = text.length - Math.ceil(this.#least * text.length - 1e-9) + 1;
    const shared: number[] = [];
    for (const shingle of text) if (this.#count(shingle) > 1) shared.push(shingle);
    const room = size - (text.length - shared.length);
    if (room <= 0) return [];
    return shared.sort((a, b) => this.#count(a) - this.#count(b) || a - b).slice(0, room);
  }

  /** The indexes of the added texts whose signatures share a shingle with this one. */
  textsWithOneOf(signature: readonly number[]): ReadonlySet<number> {
    return new Set(signature.flatMap((shingle) => this.#textsByShingle.get(shingle) ?? []));
  }

  /** Adds a text by its index, to be found by its signature. */
  add(signature: readonly number[], index: number): void {
    for (const shingle of signature) {
      const texts = this.#textsByShingle.get(shingle);
      if (texts === undefined) this.#textsByShingle.set(shingle, [index]);
      else texts.push(index);
    }
  }

  #count(shingle: number): number {
    return this.#counts[shingle & this.#mask] ?? 0;
  }
}
