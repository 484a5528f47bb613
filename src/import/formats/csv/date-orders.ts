import { type DateOrder, numericDate } from "./printed-date.ts";

/** A date, and where it is. */
type Sample = { readonly column: string; readonly line: number; readonly cell: string };

/** The order of the dates of a file, null without any such as 03/04/2025; or why it cannot be told, and a date that shows it. */
export type DecidedOrder =
  | { readonly order: DateOrder | null; readonly fault: null }
  | { readonly order: null; readonly fault: { readonly line: number; readonly reason: string } };

/**
 * Collects what all dates of a file show about their order: 25/03/2025 can only be day first, and 03/04/2025 can be both.
 * A file is read in the one order that all its dates allow, because one program wrote them.
 */
export class DateOrders {
  #hasDates = false;
  #dayFirst: Sample | null = null;
  #monthFirst: Sample | null = null;
  /** The first date that has another meaning in either order. */
  #either: Sample | null = null;

  see(column: string, cell: string, line: number): void {
    const date = numericDate(cell);
    if (date === null) return;
    this.#hasDates = true;
    const { first, second } = date;
    if (first > 12 && second <= 12) this.#dayFirst ??= { column, line, cell };
    else if (second > 12 && first <= 12) this.#monthFirst ??= { column, line, cell };
    else if (first !== second && first <= 12) this.#either ??= { column, line, cell };
  }

  decide(): DecidedOrder {
    const [dayFirst, monthFirst, either] = [this.#dayFirst, this.#monthFirst, this.#either];
    if (dayFirst !== null && monthFirst !== null) return refuse(monthFirst, opposite(dayFirst, monthFirst));
    if (either !== null && dayFirst === null && monthFirst === null) return refuse(either, ambiguous(either));
    const order = monthFirst === null ? "day/month/year" : "month/day/year";
    return { order: this.#hasDates ? order : null, fault: null };
  }
}

function refuse({ line }: Sample, reason: string): DecidedOrder {
  return { order: null, fault: { line, reason: `${reason}; write dates as 2025-09-04` } };
}

function opposite(dayFirst: Sample, monthFirst: Sample): string {
  const columns =
    dayFirst.column === monthFirst.column
      ? `column \`${dayFirst.column}\``
      : `columns \`${dayFirst.column}\` and \`${monthFirst.column}\``;
  return `the dates of the ${columns} are not in one order: ${dayFirst.cell} in line ${dayFirst.line} has the day first, ${monthFirst.cell} in line ${monthFirst.line} has the month first`;
}

function ambiguous({ column, cell }: Sample): string {
  return `the dates of the column \`${column}\` are ambiguous: every one, such as ${cell}, could have the day or the month first`;
}
