const MILLISECONDS_PER_DAY = 86_400_000;

/** Days from one day to another: 0 for the same day. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / MILLISECONDS_PER_DAY);
}

/** The day a number of days after another. */
export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * MILLISECONDS_PER_DAY).toISOString().slice(0, 10);
}

export type Bucket = { readonly from: string; readonly to: string; readonly count: number };

/** Counts days in at most 40 equal stretches of time. */
export function histogram(days: readonly string[]): readonly Bucket[] {
  const sorted = [...days].sort();
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return [];
  const width = Math.ceil((daysBetween(first, last) + 1) / 40);
  const count = Math.ceil((daysBetween(first, last) + 1) / width);
  const counts = new Array<number>(count).fill(0);
  for (const day of sorted) {
    const at = Math.floor(daysBetween(first, day) / width);
    counts[at] = (counts[at] ?? 0) + 1;
  }
  return counts.map((each, index) => ({
    from: dayAfter(first, index * width),
    to: dayAfter(first, (index + 1) * width - 1),
    count: each,
  }));
}
