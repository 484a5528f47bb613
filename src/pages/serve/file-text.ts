import { jsonText } from "../../export/json-text.ts";
import { csvRows } from "../../export/rows/csv-rows.ts";
import { jsonlRows } from "../../export/rows/jsonl-rows.ts";
import type { Outcome } from "../frame/outcome.ts";

/** The text of a file, piece by piece. */
export function fileText({
  format,
  table,
  total,
  data,
}: Extract<Outcome, { kind: "file" }>): AsyncIterable<string> {
  if (format === "csv") return csvRows(table);
  if (format === "jsonl") return jsonlRows(table);
  return data === null ? jsonList(total, jsonlRows(table)) : jsonObject(data);
}

async function* jsonObject(data: unknown): AsyncGenerator<string> {
  yield `${jsonText(data)}\n`;
}

async function* jsonList(total: number, rows: AsyncIterable<string>): AsyncGenerator<string> {
  yield `{"totalCount":${total},"rows":[\n`;
  let between = "";
  for await (const row of rows) {
    yield `${between}${row.trimEnd()}`;
    between = ",\n";
  }
  yield "\n]}\n";
}
