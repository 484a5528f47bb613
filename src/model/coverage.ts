import type { House } from "./nodes.ts";

/** Days of a House that a file or a fetch declares whole: it has every question tabled on them. Both are inclusive. */
export type DeclaredDays = { readonly house: House; readonly from: string; readonly to: string };

/** A month of a House, such as `2025-09`, and until when its questions had been looked at. */
export type KnownMonth = {
  readonly month: string;
  readonly house: House;
  readonly seenUntil: string | null;
  /** Whether a question is known to be tabled in it. Otherwise its questions are only known to be answered in it. */
  readonly isTabled: boolean;
};

/** What is counted: questions by their date tabled, or answers by their date answered. */
export type CountedBy = "tabled" | "answered";

/** Months of a House without coverage, both inclusive: `2024-09`. */
export type Gap = { readonly house: House; readonly from: string; readonly to: string };

/** Consecutive covered days of a House, both inclusive. */
export type CoveredDays = DeclaredDays;

/** A covered month: its last covered day, and whether a question is known to be tabled in it. */
type CoveredMonth = { readonly until: string; readonly isTabled: boolean };

/**
 * Which months of which House the graph covers: those with a question of that House, and those declared whole. In a
 * covered month, no question is 0. In any other, it is unknown. A question whose tabling date is unknown covers the month
 * of its answer for answers only, because it may have been tabled earlier.
 */
export class Coverage {
  readonly #months: ReadonlyMap<House, ReadonlyMap<string, CoveredMonth>>;

  /** The day of the last import. Any day after it is mistyped. */
  readonly today: string;

  /** Months after `today` are mistyped and not covered. */
  constructor(known: readonly KnownMonth[], declared: readonly DeclaredDays[], today: string) {
    this.today = today;
    const months = new Map<House, Map<string, CoveredMonth>>();
    const cover = (house: House, month: string, until: string, isTabled: boolean) => {
      const ofHouse = months.get(house) ?? new Map<string, CoveredMonth>();
      months.set(house, ofHouse);
      const before = ofHouse.get(month);
      const last = [until, lastDayOf(month), today].sort()[0] as string;
      if (month > today.slice(0, 7)) return;
      ofHouse.set(month, {
        until: before !== undefined && before.until > last ? before.until : last,
        isTabled: isTabled || (before?.isTabled ?? false),
      });
    };
    for (const { house, month, seenUntil, isTabled } of known)
      cover(house, month, seenUntil ?? `${month}-01`, isTabled);
    for (const { house, month } of wholeMonths(declared)) cover(house, month, lastDayOf(month), true);
    this.#months = new Map([...months].map(([house, each]) => [house, new Map([...each].sort())]));
  }

  /** Whether all days from `first` to `last` are covered. A covered month counts as whole if `byMonth`. */
  covers(
    house: House,
    first: string,
    last: string,
    { byMonth, by }: { readonly byMonth: boolean; readonly by: CountedBy },
  ): boolean {
    for (let month = first.slice(0, 7); month <= last.slice(0, 7); month = moveMonth(month, 1)) {
      const covered = this.#months.get(house)?.get(month);
      if (covered === undefined || !counts(covered, by)) return false;
      if (!byMonth && covered.until < last && covered.until < lastDayOf(month)) return false;
    }
    return true;
  }

  /** The covered days of a House. They end in each month on the day until which its questions had been looked at. */
  runs(house: House, by: CountedBy): readonly CoveredDays[] {
    const runs: { house: House; from: string; to: string }[] = [];
    for (const [month, covered] of this.#months.get(house) ?? []) {
      if (!counts(covered, by)) continue;
      const last = runs.at(-1);
      if (last !== undefined && moveDay(last.to, 1) === `${month}-01`) last.to = covered.until;
      else runs.push({ house, from: `${month}-01`, to: covered.until });
    }
    return runs;
  }

  /** The months that are not covered, between the first and last covered month of each House. */
  gaps(): readonly Gap[] {
    return [...this.#months].sort().flatMap(([house, months]) => {
      const covered = [...months].filter(([, each]) => counts(each, "tabled")).map(([month]) => month);
      return covered.slice(1).flatMap((month, index) => {
        const [from, to] = [moveMonth(covered[index] ?? month, 1), moveMonth(month, -1)];
        return from <= to ? [{ house, from, to }] : [];
      });
    });
  }
}

function counts({ isTabled }: CoveredMonth, by: CountedBy): boolean {
  return by === "answered" || isTabled;
}

/** The whole months among declared days. Days declared separately add up. */
export function wholeMonths(
  declared: readonly DeclaredDays[],
): readonly Pick<KnownMonth, "house" | "month">[] {
  const months: Pick<KnownMonth, "house" | "month">[] = [];
  for (const [house, ranges] of Map.groupBy(declared, (each) => each.house)) {
    const joined: { from: string; to: string }[] = [];
    for (const { from, to } of ranges.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
      const last = joined.at(-1);
      if (last === undefined || from > moveDay(last.to, 1)) joined.push({ from, to });
      else if (to > last.to) last.to = to;
    }
    for (const { from, to } of joined) {
      const first = from.endsWith("-01") ? from.slice(0, 7) : moveMonth(from.slice(0, 7), 1);
      for (let month = first; lastDayOf(month) <= to; month = moveMonth(month, 1))
        months.push({ house, month });
    }
  }
  return months;
}

export function lastDayOf(month: string): string {
  return moveDay(`${moveMonth(month, 1)}-01`, -1);
}

function moveMonth(month: string, by: number): string {
  const date = new Date(`${month}-01T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + by);
  return date.toISOString().slice(0, 7);
}

/** The day that is a number of days later, or earlier. */
export function moveDay(day: string, by: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + by);
  return date.toISOString().slice(0, 10);
}
