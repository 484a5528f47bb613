import { moveDay } from "../model/coverage.ts";
import type { FetchQuery } from "./fetch-query.ts";

/** Days of a search, both inclusive. The last window of a search without an end has none. */
export type DayWindow = { readonly from: string; readonly to: string | null };

/** The part of a search that its windows divide: days of tabling, or days of answering. */
type Side = "tabled" | "answered";

/** Which days of a search to divide; null if it has no first day. */
export function sideOf({ from, answeredFrom }: FetchQuery): Side | null {
  if (from !== null) return "tabled";
  return answeredFrom === null ? null : "answered";
}

/** The days of a search in windows of at most `length` days, the first days first. */
export function windowsOf(
  query: FetchQuery,
  side: Side,
  today: string,
  length: number,
): readonly DayWindow[] {
  const first = (side === "tabled" ? query.from : query.answeredFrom) ?? today;
  const last = side === "tabled" ? query.to : query.answeredTo;
  const windows: DayWindow[] = [];
  let from = first;
  for (let end = moveDay(from, length - 1); end < (last ?? today); end = moveDay(from, length - 1)) {
    windows.push({ from, to: end });
    from = moveDay(end, 1);
  }
  return [...windows, { from, to: last }];
}

/** The search for one window. */
export function within(query: FetchQuery, side: Side, { from, to }: DayWindow): FetchQuery {
  return side === "tabled" ? { ...query, from, to } : { ...query, answeredFrom: from, answeredTo: to };
}

/** Number of days in a window; one without an end is counted until today. */
export function lengthOf({ from, to }: DayWindow, today: string): number {
  return Math.max(1, (Date.parse(to ?? today) - Date.parse(from)) / 86_400_000 + 1);
}

/** A window in two halves; null for a single day. */
export function halvesOf(window: DayWindow, today: string): readonly [DayWindow, DayWindow] | null {
  const days = lengthOf(window, today);
  if (days < 2) return null;
  const middle = moveDay(window.from, Math.floor(days / 2) - 1);
  return [
    { from: window.from, to: middle },
    { from: moveDay(middle, 1), to: window.to },
  ];
}
