import { jsonText } from "../json-text.ts";
import type { Table } from "./table.ts";

/** Writes a table as JSON Lines: an object for each row, with the names of the columns as keys. */
export async function* jsonlRows({ columns, rows }: Table): AsyncGenerator<string> {
  for await (const row of rows) {
    yield `${jsonText(Object.fromEntries(columns.map(({ name }, at) => [name, row[at] ?? null])))}\n`;
  }
}
