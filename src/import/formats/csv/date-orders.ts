import { type DateOrder, numericDate } from "./printed-date.ts";

/** A date that shows something about its column, and the line where it is. */
type Sample = { readonly line: number; readonly cell: string };

type Evidence = {
  dayFirst: Sample | null;
  monthFirst: Sample | null;
  /** The first date that has another meaning in either order. */
  either: Sample | null;
};

/** The order of each column that has such dates; or why a column's order cannot be told. */
export type DecidedOrders =
  | { readonly orders: ReadonlyMap<string, DateOrder>; readonly fault: null }
  | { readonly orders: null; readonly fault: Sample & { readonly reason: string } };

/**
 * Collects what all dates of a column show about its order: 25/03/2025 can only be day first, and 03/04/2025 can be
 * both. A column is read in the one order that all its dates allow.
 */
export class DateOrders {
  readonly #columns = new Map<string, Evidence>();

  see(column: string, cell: string, line: number): void {
    const date = numericDate(cell);
    if (date === null) return;
    const evidence = this.#columns.get(column) ?? { dayFirst: null, monthFirst: null, either: null };
    this.#columns.set(column, evidence);
    const { first, second } = date;
    if (first > 12 && second <= 12) evidence.dayFirst ??= { line, cell };
    else if (second > 12 && first <= 12) evidence.monthFirst ??= { line, cell };
    else if (first !== second && first <= 12) evidence.either ??= { line, cell };
  }

  decide(): DecidedOrders {
    const orders = new Map<string, DateOrder>();
    for (const [column, { dayFirst, monthFirst }] of this.#columns) {
      if (dayFirst !== null && monthFirst !== null)
        return refuse(monthFirst, mixed(column, dayFirst, monthFirst));
      if (dayFirst !== null) orders.set(column, "day/month/year");
      if (monthFirst !== null) orders.set(column, "month/day/year");
    }
    // One program wrote all columns of a file, so those that agree speak for one that shows nothing.
    const agreed = new Set(orders.values());
    const [common = "day/month/year"] = agreed;
    for (const [column, { either }] of this.#columns) {
      if (orders.has(column)) continue;
      if (either !== null && agreed.size !== 1) return refuse(either, ambiguous(column, either));
      orders.set(column, common);
    }
    return { orders, fault: null };
  }
}

function refuse(sample: Sample, reason: string): DecidedOrders {
  return { orders: null, fault: { ...sample, reason } };
}

function mixed(column: string, dayFirst: Sample, monthFirst: Sample): string {
  return `the dates of the column \`${column}\` are not in one order: ${dayFirst.cell} in line ${dayFirst.line} has the day first, ${monthFirst.cell} has the month first; write dates as 2025-09-04`;
}

function ambiguous(column: string, { cell }: Sample): string {
  return `the dates of the column \`${column}\` are ambiguous: every one, such as ${cell}, could have the day or the month first; write dates as 2025-09-04`;
}
