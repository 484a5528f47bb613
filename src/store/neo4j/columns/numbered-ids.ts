/** Ids with the numbers of their places. */
export class NumberedIds {
  readonly #ids: readonly string[];

  /** Throws a RangeError if they are not in order, because then none would be found. */
  constructor(ids: readonly string[]) {
    if (ids.some((id, at) => at > 0 && id <= (ids[at - 1] as string)))
      throw new RangeError("The ids of questions are not in order.");
    this.#ids = ids;
  }

  at(number: number): string {
    return this.#ids[number] as string;
  }

  /** The number of an id; null if there is none. A map of a million ids would take more memory than the columns. */
  find(id: string): number | null {
    let [low, high] = [0, this.#ids.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.at(middle) < id) low = middle + 1;
      else high = middle;
    }
    return this.#ids[low] === id ? low : null;
  }
}
