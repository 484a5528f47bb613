const DAY_MS = 86_400_000;

/** Days as numbers that can be compared and subtracted; 0 is no day. */
export class DayNumbers {
  readonly #numbers = new Map<string, number>();

  /** Throws for a text that is not a day, so that nothing is counted wrongly. */
  numberOf(day: string | null): number {
    if (day === null) return 0;
    const known = this.#numbers.get(day);
    if (known !== undefined) return known;
    const number = Date.parse(`${day}T00:00:00Z`) / DAY_MS + OFFSET;
    if (!(number > 0) || dayOf(number) !== day) throw new RangeError(`${day} is not a day.`);
    this.#numbers.set(day, number);
    return number;
  }
}

/** Makes the number of every day since the year 1 positive. */
const OFFSET = 719_163;

export function dayOf(number: number): string {
  return new Date((number - OFFSET) * DAY_MS).toISOString().slice(0, 10);
}
