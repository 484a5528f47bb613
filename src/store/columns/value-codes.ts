/** Numbers for the values of a column, from 1; 0 is no value. */
export class ValueCodes {
  readonly #codes = new Map<string, number>();
  /** The value of each number; that of 0 is never used. */
  readonly values: string[] = [""];

  codeOf(value: string | null): number {
    if (value === null) return 0;
    const known = this.#codes.get(value);
    if (known !== undefined) return known;
    const code = this.values.length;
    this.#codes.set(value, code);
    this.values.push(value);
    return code;
  }

  /** The number of a value; undefined if it has none. */
  find(value: string): number | undefined {
    return this.#codes.get(value);
  }

  /** How many numbers there are, with 0. */
  get size(): number {
    return this.values.length;
  }

  /** Which numbers belong to one of the values: 1 for those that do. */
  among(values: readonly string[]): Uint8Array {
    const chosen = new Uint8Array(this.size);
    for (const value of values) {
      const code = this.#codes.get(value);
      if (code !== undefined) chosen[code] = 1;
    }
    return chosen;
  }
}
