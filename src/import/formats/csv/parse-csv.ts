import { sha256 } from "../../../model/ids.ts";
import type { Source } from "../../read/open-source.ts";
import { splitLines } from "../../read/split-lines.ts";
import { describeIssue } from "../describe-issue.ts";
import { type ParsedEntry, skip } from "../parsed-entry.ts";
import { type Column, type CsvHeader, columns, csvHeader } from "./csv-header.ts";
import { type CsvRecord, CsvRecords } from "./csv-records.ts";
import { rowRecord } from "./row-record.ts";
import { rowSchema } from "./row-schema.ts";

/** Parses CSV with a header of our columns, row by row. Columns that are not known are reported once; their rows load. */
export async function* parseCsv(source: Source): AsyncGenerator<ParsedEntry> {
  const header = csvHeader(source.head);
  const fault = header === null ? "expected a header with the column `text`" : headerFault(header);
  if (header === null || fault !== null) {
    yield skip(source, 1, fault ?? "");
    return;
  }
  if (header.unknown.length > 0) {
    const names = header.unknown.map((name) => `\`${name}\``).join(", ");
    yield skip(source, 1, `columns that are not read: ${names}; expected any of ${columns.join(", ")}`);
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
  if (!found.includes("text")) return "expected a header with the column `text`, found none of that name";
  return repeated.length === 0
    ? null
    : `expected each column once, found ${repeated.map((name) => `\`${name}\``).join(", ")} twice`;
}

function readRow(row: CsvRecord, { columns: names, isOfApi }: CsvHeader, source: Source): ParsedEntry {
  const { line, cells, fault } = row;
  if (cells === null) return skip(source, line, fault);
  const surplus = cells.slice(names.length);
  if (cells.length < names.length || surplus.some((cell) => cell.trim() !== "")) {
    return skip(source, line, `expected ${names.length} cells, found ${cells.length}`);
  }
  const values: Partial<Record<Column, string>> = {};
  for (const [index, name] of names.entries()) if (name !== null) values[name] = cells[index] ?? "";
  const parsed = rowSchema.safeParse(values);
  if (!parsed.success) return skip(source, line, describeIssue(parsed.error, values));
  const filled = columns.filter((name) => values[name]?.trim());
  const contentHash = sha256(JSON.stringify(filled.map((name) => [name, values[name]])));
  return { kind: "record", record: rowRecord(parsed.data, { origin: source, line, contentHash, isOfApi }) };
}
