import { ByteWriter, parquetWriteRows, type SchemaElement } from "hyparquet-writer";
import { type About, aboutEntries } from "../about.ts";
import { chunksOf } from "../chunks-of.ts";
import { type Cell, type Column, cellText, type Table } from "./table.ts";

/** Rows held in memory at once. Long texts are most of them. */
const ROW_GROUP = 5000;

/** Writes a table as Parquet, with typed columns; lists and objects are JSON texts. */
export function parquetRows({ columns, rows }: Table, about: About): AsyncGenerator<Uint8Array> {
  return chunksOf(async (write) => {
    const writer = Object.assign(new ByteWriter(), {
      flush: async () => {
        await write(writer.getBytes().slice());
        writer.index = 0;
      },
      finish: () => {},
    });
    async function* objects() {
      for await (const row of rows)
        yield Object.fromEntries(columns.map((column, at) => [column.name, parquetValue(column, row[at])]));
    }
    await parquetWriteRows({
      writer,
      rows: objects(),
      columns: columns.map(({ name }) => ({ name })),
      schema: [{ name: "root", num_children: columns.length }, ...columns.map(elementOf)],
      rowGroupSize: ROW_GROUP,
      kvMetadata: aboutEntries(about).map(([key, value]) => ({ key, value })),
    });
    await writer.flush();
  });
}

function elementOf({ name, kind }: Column): SchemaElement {
  const element = { name, repetition_type: "OPTIONAL" } as const;
  switch (kind) {
    case "integer":
      return { ...element, type: "INT32" };
    case "number":
      return { ...element, type: "DOUBLE" };
    case "boolean":
      return { ...element, type: "BOOLEAN" };
    case "day":
      return { ...element, type: "INT32", converted_type: "DATE" };
    case "time":
      return { ...element, type: "INT64", converted_type: "TIMESTAMP_MILLIS" };
    default:
      return { ...element, type: "BYTE_ARRAY", converted_type: "UTF8" };
  }
}

function parquetValue({ kind }: Column, cell: Cell): unknown {
  if (cell === null || cell === undefined) return undefined;
  if (kind === "day" || kind === "time") return new Date(String(cell));
  return kind === "text" || kind === "json" ? cellText(cell).toWellFormed() : cell;
}
