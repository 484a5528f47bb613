import type { CodedColumn, CodedLists } from "./coded-values.ts";
import type { Column, Lists } from "./columns.ts";
import type { DayNumbers } from "./day-numbers.ts";
import { ValueCodes } from "./value-codes.ts";

/** Joins the columns of chunks to one, with one number for each value. */
export class JoinedColumn<Codes extends Column["codes"]> {
  readonly of = new ValueCodes();
  readonly codes: Codes;

  constructor(codes: Codes) {
    this.codes = codes;
  }

  add(start: number, { values, codes }: CodedColumn): void {
    const renumbered = renumber(values, this.of);
    if (this.of.size > 2 ** (8 * this.codes.BYTES_PER_ELEMENT))
      throw new RangeError(`A column has ${this.of.size} values.`);
    const joined: Column["codes"] = this.codes;
    for (let row = 0; row < codes.length; row++)
      joined[start + row] = renumbered[codes[row] as number] as number;
  }
}

/** Writes the days of a chunk into a column of numbers. */
export function addDays(
  column: Int32Array,
  start: number,
  { values, codes }: CodedColumn,
  days: DayNumbers,
): void {
  const numbers = values.map((day, code) => (code === 0 ? 0 : days.numberOf(day)));
  for (let row = 0; row < codes.length; row++) column[start + row] = numbers[codes[row] as number] as number;
}

/** Joins the lists of chunks, which must come in order. */
export class JoinedLists {
  readonly #of: ValueCodes;
  readonly #starts: Uint32Array;
  #codes = new Uint16Array(1024);
  #length = 0;

  constructor(of: ValueCodes, size: number) {
    this.#of = of;
    this.#starts = new Uint32Array(size + 1);
  }

  add(start: number, { values, codes, counts }: CodedLists): void {
    const renumbered = renumber(values, this.#of);
    this.#makeRoom(codes.length);
    for (let index = 0; index < codes.length; index++)
      this.#codes[this.#length + index] = renumbered[codes[index] as number] as number;
    for (let row = 0; row < counts.length; row++) {
      this.#length += counts[row] as number;
      this.#starts[start + row + 1] = this.#length;
    }
  }

  get lists(): Lists {
    return { starts: this.#starts, codes: this.#codes.slice(0, this.#length) };
  }

  #makeRoom(more: number): void {
    if (this.#length + more <= this.#codes.length) return;
    const larger = new Uint16Array(2 * (this.#length + more));
    larger.set(this.#codes);
    this.#codes = larger;
  }
}

function renumber(values: readonly string[], of: ValueCodes): Uint32Array {
  return Uint32Array.from(values, (value, code) => (code === 0 ? 0 : of.codeOf(value)));
}
