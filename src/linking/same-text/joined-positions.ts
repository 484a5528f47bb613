/** Positions in a list, joined to clusters (union-find). A cluster is known by its first position. */
export class JoinedPositions {
  readonly #before: Int32Array;

  constructor(count: number) {
    this.#before = Int32Array.from({ length: count }, (_, at) => at);
  }

  firstOf(position: number): number {
    let first = position;
    for (let at = this.#before[first] ?? first; at !== first; at = this.#before[first] ?? first) {
      // Halving the path keeps later searches short.
      this.#before[first] = this.#before[at] ?? at;
      first = at;
    }
    return first;
  }

  join(one: number, other: number): void {
    const [first, second] = [this.firstOf(one), this.firstOf(other)];
    this.#before[Math.max(first, second)] = Math.min(first, second);
  }
}
