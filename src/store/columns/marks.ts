/** A set of small numbers that is emptied in no time. */
export class Marks {
  readonly #rounds: Uint32Array;
  #round = 1;

  constructor(size: number) {
    this.#rounds = new Uint32Array(size);
  }

  clear(): void {
    this.#round += 1;
  }

  /** False if the number is already in the set. */
  add(number: number): boolean {
    if (this.#rounds[number] === this.#round) return false;
    this.#rounds[number] = this.#round;
    return true;
  }
}
