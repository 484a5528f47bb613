import type { ComparedText } from "./compared-text.ts";

/** 64 KB. So small a block fits where SQLite had pages while files were read; the system gives larger ones new memory. */
const BLOCK = 2 ** 14;

/**
 * Texts to compare with each other. The shingles of many are in one block of memory, because half a million arrays with
 * memory of their own take several times as much.
 */
export class ComparedTexts {
  #block = new Uint32Array(0);
  #used = 0;
  /** The block of each text, and where in it its shingles begin and end. */
  readonly #blocks: Uint32Array[] = [];
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
  readonly #decisive: (string | null)[] = [];

  static of(texts: Iterable<ComparedText>): ComparedTexts {
    const all = new ComparedTexts();
    for (const text of texts) all.add(text);
    return all;
  }

  get length(): number {
    return this.#blocks.length;
  }

  add({ shingles, decisive }: ComparedText): void {
    if (this.#used + shingles.length > this.#block.length) {
      this.#block = new Uint32Array(Math.max(BLOCK, shingles.length));
      this.#used = 0;
    }
    this.#block.set(shingles, this.#used);
    this.#blocks.push(this.#block);
    this.#starts.push(this.#used);
    this.#used += shingles.length;
    this.#ends.push(this.#used);
    this.#decisive.push(decisive);
  }

  at(position: number): ComparedText {
    const block = this.#blocks[position];
    const decisive = this.#decisive[position];
    if (block === undefined || decisive === undefined)
      throw new RangeError(`There is no text ${position} among ${this.length}.`);
    return { shingles: block.subarray(this.#starts[position], this.#ends[position]), decisive };
  }

  *[Symbol.iterator](): Iterator<ComparedText> {
    for (let position = 0; position < this.length; position++) yield this.at(position);
  }
}
