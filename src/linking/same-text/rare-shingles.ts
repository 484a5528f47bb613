import type { Shingles } from "../../model/text-similarity.ts";

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
  readonly #places = new Map<number, number[]>();

  constructor(texts: readonly Shingles[], least: number) {
    const total = texts.reduce((sum, { length }) => sum + length, 0);
    const size = 2 ** Math.min(24, Math.max(10, Math.ceil(Math.log2(total + 1)) + 1));
    this.#least = least;
    this.#mask = size - 1;
    this.#counts = new Uint32Array(size);
    for (const text of texts)
      for (const shingle of text) this.#counts[shingle & this.#mask] = this.#count(shingle) + 1;
  }

  /** The shingles by which a text is found, without those that no other text has. */
  signatureOf(text: Shingles): readonly number[] {
    // The share of a text that must be common, rounded against what a product of fractions may be off by.
    const size = text.length - Math.ceil(this.#least * text.length - 1e-9) + 1;
    const shared: number[] = [];
    for (const shingle of text) if (this.#count(shingle) > 1) shared.push(shingle);
    const room = size - (text.length - shared.length);
    if (room <= 0) return [];
    return shared.sort((a, b) => this.#count(a) - this.#count(b) || a - b).slice(0, room);
  }

  /** The places of the texts added whose signatures have one of these shingles, each once. */
  textsWithOneOf(signature: readonly number[]): ReadonlySet<number> {
    return new Set(signature.flatMap((shingle) => this.#places.get(shingle) ?? []));
  }

  /** Adds a text, to be found by its signature. */
  add(signature: readonly number[], place: number): void {
    for (const shingle of signature) {
      const places = this.#places.get(shingle);
      if (places === undefined) this.#places.set(shingle, [place]);
      else places.push(place);
    }
  }

  #count(shingle: number): number {
    return this.#counts[shingle & this.#mask] ?? 0;
  }
}
