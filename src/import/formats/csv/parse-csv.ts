import { sha256 } from "../../../model/ids.ts";
import type { Source } from "../../read/open-source.ts";
import { splitLines } from "../../read/split-lines.ts";
import { describeIssue } from "../describe-issue.ts";
import { fileFault, type ParsedEntry, skip } from "../parsed-entry.ts";
import { type Column, type CsvHeader, columns, csvHeader } from "./csv-header.ts";
import { type CsvRecord, CsvRecords } from "./csv-records.ts";
import { rowRecord } from "./row-record.ts";
import { rowSchema } from "./row-schema.ts";

/** How many columns a message names, and how many characters of each name. */
const NAMED_COLUMNS = 10;
const NAMED_LENGTH = 60;

/** Parses CSV with a header, row by row. Unknown columns are reported once, and their rows are still loaded. */
export async function* parseCsv(source: Source): AsyncGenerator<ParsedEntry> {
  const header = csvHeader(source.head);
  const fault = header === null ? "the header must have the column `text`" : headerFault(header);
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
  const records = new CsvRecords(header.delimiter);
  let isHeader = true;
  async function* rows(): AsyncGenerator<CsvRecord> {
    for await (const lines of splitLines(source.chunks())) yield* records.push(lines);
    yield* records.end();
  }
  for await (const row of rows()) {
    if (isHeader) isHeader = false;
    else yield readRow(row, header, source);
  }
}

function headerFault({ columns: found, repeated }: CsvHeader): string | null {
  if (!found.includes("text")) return "the header must have the column `text`";
  return repeated.length === 0 ? null : `the header must have each column only once: ${named(repeated)}`;
}

/** The first of some columns, because a file may have any number of them, with names of any length. */
function named(columns: readonly string[]): string {
  const first = columns.slice(0, NAMED_COLUMNS).map((name) => `\`${name.slice(0, NAMED_LENGTH)}\``);
  const more = columns.length - first.length;
  return first.join(", ") + (more === 0 ? "" : ` and ${more} more`);
}

function readRow(row: CsvRecord, { columns: names, isFromApi }: CsvHeader, source: Source): ParsedEntry {
  const { line, cells, fault } = row;
  if (cells === null) return skip(source, line, fault);
  const extra = cells.slice(names.length);
  if (cells.length < names.length || extra.some((cell) => cell.trim() !== "")) {
    return skip(source, line, `expected ${names.length} cells, found ${cells.length}`);
  }
  const values: Partial<Record<Column, string>> = {};
  for (const [index, name] of names.entries()) if (name !== null) values[name] = cells[index] ?? "";
  const parsed = rowSchema.safeParse(values);
  if (!parsed.success) return skip(source, line, describeIssue(parsed.error, values));
  const filled = columns.filter((name) => values[name]?.trim());
  const contentHash = sha256(JSON.stringify(filled.map((name) => [name, values[name]])));
  return { kind: "record", record: rowRecord(parsed.data, { origin: source, line, contentHash, isFromApi }) };
}
