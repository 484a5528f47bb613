/** 64 KB for each of two arrays. */
const BLOCK_BITS = 14;
const BLOCK = 2 ** BLOCK_BITS;

/** The room for shingles at first. It doubles whenever half of it is taken. */
const FIRST_SLOTS = 2 ** 10;

/**
 * Positions of texts by shingle, latest first. All are in a few blocks of numbers, because a million lists with memory of
 * their own take several times as much.
 */
export class PositionsByShingle {
  #shingles = new Uint32Array(FIRST_SLOTS);
  /** For each slot its latest entry, counted from 1; 0 for an empty slot. */
  #latest = new Int32Array(FIRST_SLOTS);
  #taken = 0;
  /** For each entry its position and the entry of the same shingle before it, in blocks. */
  readonly #positions: Int32Array[] = [];
  readonly #before: Int32Array[] = [];
  #entries = 0;

  add(shingle: number, position: number): void {
    if (2 * this.#taken >= this.#latest.length) this.#grow();
    const slot = slotOf(shingle, this.#shingles, this.#latest);
    const at = this.#entries & (BLOCK - 1);
    if (at === 0) {
      this.#positions.push(new Int32Array(BLOCK));
      this.#before.push(new Int32Array(BLOCK));
    }
    const before = this.#latest[slot] ?? 0;
    if (before === 0) this.#taken += 1;
    this.#shingles[slot] = shingle;
    (this.#positions.at(-1) as Int32Array)[at] = position;
    (this.#before.at(-1) as Int32Array)[at] = before;
    this.#entries += 1;
    this.#latest[slot] = this.#entries;
  }

  /** Appends the positions of a shingle to a list until it has `most`. Whether all of them had room. */
  collect(shingle: number, list: number[], most: number): boolean {
    let entry = this.#latest[slotOf(shingle, this.#shingles, this.#latest)] ?? 0;
    while (entry > 0) {
      if (list.length === most) return false;
      const block = (entry - 1) >>> BLOCK_BITS;
      const at = (entry - 1) & (BLOCK - 1);
      list.push(this.#positions[block]?.[at] ?? 0);
      entry = this.#before[block]?.[at] ?? 0;
    }
    return true;
  }

  #grow(): void {
    const shingles = new Uint32Array(2 * this.#latest.length);
    const latest = new Int32Array(2 * this.#latest.length);
    for (const [slot, entry] of this.#latest.entries()) {
      if (entry === 0) continue;
      const shingle = this.#shingles[slot] ?? 0;
      const moved = slotOf(shingle, shingles, latest);
      shingles[moved] = shingle;
      latest[moved] = entry;
    }
    [this.#shingles, this.#latest] = [shingles, latest];
  }
}

/** The slot of a shingle, or the empty one where it belongs. Shingles are hashes, so that their last bits spread them. */
function slotOf(shingle: number, shingles: Uint32Array, latest: Int32Array): number {
  const mask = latest.length - 1;
  let slot = shingle & mask;
  while (latest[slot] !== 0 && shingles[slot] !== shingle) slot = (slot + 1) & mask;
  return slot;
}
