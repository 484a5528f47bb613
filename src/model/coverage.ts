import type { House } from "./nodes.ts";

/** Days of a House that a file or a fetch declares whole: it has every question tabled on them. Both are inclusive. */
export type DeclaredDays = { readonly house: House; readonly from: string; readonly to: string };

/** A month of a House, such as `2025-09`, and until when its questions had been looked at. */
export type KnownMonth = {
  readonly month: string;
  readonly house: House;
  readonly seenUntil: string | null;
};

/** Months of a House without coverage, both inclusive: `2024-09`. */
export type Gap = { readonly house: House; readonly from: string; readonly to: string };

/** Consecutive covered days of a House, both inclusive. */
export type CoveredDays = DeclaredDays;

/**
 * Which months of which House the graph covers: those with a question of that House, and those declared whole. In a
 * covered month, no question is 0. In any other, it is unknown.
 */
export class Coverage {
  /** The last covered day of each month of each House. */
  readonly #months: ReadonlyMap<House, ReadonlyMap<string, string>>;

  /** The day of the last import. Any day after it is mistyped. */
  readonly today: string;

  /** Months after `today` are mistyped and not covered. */
  constructor(known: readonly KnownMonth[], declared: readonly DeclaredDays[], today: string) {
    this.today = today;
    const months = new Map<House, Map<string, string>>();
    const cover = (house: House, month: string, until: string) => {
      const ofHouse = months.get(house) ?? new Map<string, string>();
      months.set(house, ofHouse);
      const last = [until, lastDayOf(month), today].sort()[0] as string;
      if (month <= today.slice(0, 7) && last > (ofHouse.get(month) ?? "")) ofHouse.set(month, last);
    };
    for (const { house, month, seenUntil } of known) cover(house, month, seenUntil ?? `${month}-01`);
    for (const { house, month } of wholeMonths(declared)) cover(house, month, lastDayOf(month));
    this.#months = new Map([...months].map(([house, each]) => [house, new Map([...each].sort())]));
  }

  /** Whether all days from `first` to `last` are covered. A covered month counts as whole if `byMonth`. */
  covers(house: House, first: string, last: string, { byMonth }: { readonly byMonth: boolean }): boolean {
    for (let month = first.slice(0, 7); month <= last.slice(0, 7); month = moveMonth(month, 1)) {
      const until = this.#months.get(house)?.get(month);
      if (until === undefined) return false;
      if (!byMonth && until < last && until < lastDayOf(month)) return false;
    }
    return true;
  }

  /** The covered days of a House as runs of months. A run ends where its last month had been looked at. */
  runs(house: House): readonly CoveredDays[] {
    const runs: { house: House; from: string; to: string }[] = [];
    for (const [month, until] of this.#months.get(house) ?? []) {
      const last = runs.at(-1);
      if (last !== undefined && moveMonth(last.to.slice(0, 7), 1) === month) last.to = until;
      else runs.push({ house, from: `${month}-01`, to: until });
    }
    return runs;
  }

  /** The months that are not covered, between the first and last covered month of each House. */
  gaps(): readonly Gap[] {
    return [...this.#months.keys()].sort().flatMap((house) => {
      const runs = this.runs(house);
      return runs.slice(1).map(({ from }, index) => ({
        house,
        from: moveMonth((runs[index]?.to ?? from).slice(0, 7), 1),
        to: moveMonth(from.slice(0, 7), -1),
      }));
    });
  }
}

/** The whole months among declared days. Days declared separately add up. */
export function wholeMonths(declared: readonly DeclaredDays[]): readonly Omit<KnownMonth, "seenUntil">[] {
  const months: Omit<KnownMonth, "seenUntil">[] = [];
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
