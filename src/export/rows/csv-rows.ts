import { stringify } from "csv-stringify/sync";
import { type Cell, cellText, type Table } from "./table.ts";

/** The library stops quoting bare line breaks once the delimiter of records is set, so both are set. */
const options = { escape_formulas: true, record_delimiter: "\r\n", quote_record_delimiter: true };

/** Rows written together. One row at a time takes several times as long. */
const AT_ONCE = 200;

/**
 * Writes a table as CSV (RFC 4180): a line with the names of the columns, then a line for each row. A text that a
 * spreadsheet would run as a formula gets an apostrophe in front.
 */
export async function* csvRows({ columns, rows }: Table): AsyncGenerator<string> {
  yield lines([columns.map(({ name }) => name)]);
  let waiting: (readonly Cell[])[] = [];
  for await (const row of rows) {
    waiting.push(row);
    if (waiting.length < AT_ONCE) continue;
    yield lines(waiting);
    waiting = [];
  }
  if (waiting.length > 0) yield lines(waiting);
}

function lines(rows: readonly (readonly Cell[])[]): string {
  const cells = rows.map((row) => row.map((cell) => (typeof cell === "number" ? cell : cellText(cell))));
  return stringify(cells, options).toWellFormed();
}
