import { sha256 } from "../../../model/ids.ts";
import type { Source } from "../../read/open-source.ts";
import { splitLines } from "../../read/split-lines.ts";
import { describeIssue } from "../describe-issue.ts";
import { fileFault, type ParsedEntry, skip } from "../parsed-entry.ts";
import { type Column, type CsvHeader, columns, csvHeader, dayColumns, separatorFault } from "./csv-header.ts";
import { type CsvRecord, CsvRecords } from "./csv-records.ts";
import { DateOrders, type DecidedOrder } from "./date-orders.ts";
import { type DateOrder, spreadsheetDay } from "./printed-date.ts";
import { rowRecord } from "./row-record.ts";
import { rowSchema } from "./row-schema.ts";

/** How many columns a message names, and how many characters of each name. */
const NAMED_COLUMNS = 10;
const NAMED_LENGTH = 60;

/** Parses CSV with a header, row by row. Unknown columns are reported once, and their rows are still loaded. */
export async function* parseCsv(source: Source): AsyncGenerator<ParsedEntry> {
  const header = csvHeader(source.head);
  const fault =
    header === null
      ? (separatorFault(source.head) ?? "the header must have the column `text`")
      : headerFault(header);
  if (header === null || fault !== null) {
    yield fileFault(source, 1, fault ?? "");
    return;
  }
  if (header.unknown.length > 0) {
    yield fileFault(
      source,
      1,
      `unknown columns are ignored: ${named(header.unknown)}; known columns: ${columns.join(", ")}`,
    );
  }
  if (header.linesAbove > 0) {
    yield fileFault(source, 1, `the text above the header in line ${header.line} is ignored`);
  }
  const decided = await orderIn(source, header);
  if (decided.fault !== null) {
    yield fileFault(source, decided.fault.line, `${decided.fault.reason}; nothing of the file was read`);
    return;
  }
  const { order } = decided;
  for await (const row of rowsOf(source.chunks(), header)) yield readRow(row, header, order, source);
  if (order !== null) yield { kind: "dates", dates: { file: source.path, order } };
}

/** The rows below the header. Rows without any content, as Excel writes them below a table, are left out. */
async function* rowsOf(
  chunks: AsyncIterable<Uint8Array>,
  { delimiter, line: headerLine }: CsvHeader,
): AsyncGenerator<CsvRecord> {
  const records = new CsvRecords(delimiter);
  const below = ({ number }: { readonly number: number }) => number > headerLine;
  const hasContent = ({ cells }: CsvRecord) => cells === null || cells.some((cell) => cell.trim() !== "");
  for await (const lines of splitLines(chunks)) {
    for (const row of records.push(lines.filter(below))) if (hasContent(row)) yield row;
  }
  for (const row of records.end()) if (hasContent(row)) yield row;
}

/** The order of the dates. All rows show it; of input that can be read only once, the first bytes. */
async function orderIn(source: Source, header: CsvHeader): Promise<DecidedOrder> {
  const found = new DateOrders();
  const places = [...header.columns.entries()].filter(
    ([, name]) => name !== null && dayColumns.includes(name),
  );
  if (places.length > 0) {
    const again = (await source.readAgain?.()) ?? null;
    try {
      for await (const { line, cells } of rowsOf(again?.chunks() ?? only(source.head), header)) {
        for (const [index, name] of places) found.see(name ?? "", cells?.[index] ?? "", line);
      }
    } finally {
      await again?.close();
    }
  }
  return found.decide();
}

async function* only(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

function headerFault({ columns: found, repeated, unknown }: CsvHeader): string | null {
  if (!found.includes("text")) {
    const advice =
      unknown.length === 0 ? "" : `; rename the column of questions, if it is one of ${named(unknown)}`;
    return `the header must have the column \`text\`${advice}`;
  }
  if (repeated === null) return null;
  const { column, names } = repeated;
  return `the header must have each column only once: \`${column}\` is meant by ${named(names)}; rename or remove all but one`;
}

/** The first of some columns, because a file may have any number of them, with names of any length. */
function named(columns: readonly string[]): string {
  const first = columns.slice(0, NAMED_COLUMNS).map((name) => `\`${name.slice(0, NAMED_LENGTH)}\``);
  const more = columns.length - first.length;
  return first.join(", ") + (more === 0 ? "" : ` and ${more} more`);
}

function readRow(
  row: CsvRecord,
  { columns: names, isFromApi }: CsvHeader,
  order: DateOrder | null,
  source: Source,
): ParsedEntry {
  const { line, cells, fault } = row;
  if (cells === null) return skip(source, line, fault);
  const extra = cells.slice(names.length);
  if (cells.length < names.length || extra.some((cell) => cell.trim() !== "")) {
    return skip(source, line, `expected ${names.length} cells, found ${cells.length}`);
  }
  const values: Partial<Record<Column, string>> = {};
  for (const [index, name] of names.entries()) {
    if (name === null) continue;
    const cell = cells[index] ?? "";
    const day = dayColumns.includes(name) ? spreadsheetDay(cell, order ?? "day/month/year") : null;
    values[name] = day ?? cell;
  }
  const parsed = rowSchema.safeParse(values);
  if (!parsed.success) return skip(source, line, describeIssue(parsed.error, values));
  const filled = columns.filter((name) => values[name]?.trim());
  const contentHash = sha256(JSON.stringify(filled.map((name) => [name, values[name]])));
  return { kind: "record", record: rowRecord(parsed.data, { origin: source, line, contentHash, isFromApi }) };
}
