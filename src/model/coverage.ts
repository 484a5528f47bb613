import type { House } from "./nodes.ts";

/** Months of a House without any question, both inclusive: `2024-09`. */
export type Gap = { readonly house: House; readonly from: string; readonly to: string };

/** Finds the months without questions between the first and last month of each House. */
export function findGaps(
  covered: readonly { readonly month: string | null; readonly house: House | null }[],
): readonly Gap[] {
  const byHouse = Map.groupBy(covered, ({ house }) => house);
  return [...byHouse].flatMap(([house, rows]) => (house === null ? [] : gapsBetween(house, rows)));
}

function gapsBetween(house: House, rows: readonly { readonly month: string | null }[]): readonly Gap[] {
  const months = rows
    .map(({ month }) => month)
    .filter((month) => month !== null)
    .sort();
  return months.slice(1).flatMap((month, index) => {
    const from = moveMonth(months[index] ?? month, 1);
    return from < month ? [{ house, from, to: moveMonth(month, -1) }] : [];
  });
}

function moveMonth(month: string, by: number): string {
  const date = new Date(`${month}-01T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + by);
  return date.toISOString().slice(0, 7);
}
