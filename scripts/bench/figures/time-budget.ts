/** The time that a whole run may take. */
export class TimeBudget {
  readonly #endsAt: number;
  readonly #now: () => number;

  constructor(minutes: number, now: () => number = () => performance.now()) {
    this.#now = now;
    this.#endsAt = now() + minutes * 60_000;
  }

  get isOver(): boolean {
    return this.#now() > this.#endsAt;
  }

  /** Whether work of this length would end in time. */
  allows(seconds: number): boolean {
    return this.#now() + seconds * 1000 <= this.#endsAt;
  }
}

type Import = { readonly size: number; readonly seconds: number };

/** How long an import will take, judging by the largest before, if it takes as long for each question; 0 without one. */
export function expectedSeconds(earlier: readonly Import[], size: number): number {
  const largest = [...earlier].sort((a, b) => b.size - a.size)[0];
  return largest === undefined ? 0 : (largest.seconds * size) / largest.size;
}
