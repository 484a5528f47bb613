import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, test } from "vitest";
import { csvRows } from "../../src/export/rows/csv-rows.ts";
import { jsonlRows } from "../../src/export/rows/jsonl-rows.ts";
import type { Cell, Column } from "../../src/export/rows/table.ts";

const columns: readonly Column[] = [
  { name: "id", kind: "text" },
  { name: "count", kind: "integer" },
  { name: "notes", kind: "json" },
];

async function textOf(chunks: AsyncIterable<string>): Promise<string> {
  return (await Array.fromAsync(chunks)).join("");
}

test("CSV has a line for the columns and one for each row, and a reader gets the same texts back", async () => {
  const texts = fc.array(
    fc.string({ unit: "grapheme" }).filter((text) => !/^[=+@\t\r\uFF1D\uFF0B\uFF0D\uFF20-]/.test(text)),
  );
  await fc.assert(
    fc.asyncProperty(texts, async (values) => {
      const rows = values.map((value, at) => [value, at, [value]]);
      const records = parse(await textOf(csvRows({ columns, rows }))) as string[][];
      expect(records).toEqual([
        ["id", "count", "notes"],
        ...rows.map(([id, count, notes]) => [id, String(count), JSON.stringify(notes)]),
      ]);
    }),
  );
});

test.each(["a\n\nb", "a\rb", "a\r\nb", "\nb", "b\n"])(
  "a text with line breaks and no comma stays in its row: %j",
  async (text) => {
    const written = await textOf(csvRows({ columns, rows: [[text, 1, null]] }));
    expect(parse(written, { record_delimiter: "\r\n" })).toEqual([
      ["id", "count", "notes"],
      [text, "1", ""],
    ]);
    expect(written).toContain(`"${text}"`);
  },
);

test("a text that a spreadsheet would run gets an apostrophe, and a negative number does not", async () => {
  const rows: readonly (readonly Cell[])[] = ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1"].map((text) => [
    text,
    -3,
    null,
  ]);
  const records = parse(await textOf(csvRows({ columns, rows }))) as string[][];
  expect(records.slice(1)).toEqual(rows.map(([text]) => [`'${text}`, "-3", ""]));
});

test("JSON Lines keep every value, and no text can end a script element", async () => {
  const values = ["</script>", "\uD800", "\u000B\u0000\u2028", "=1+1", null, "", { deep: ["ü"] }];
  const written = await textOf(jsonlRows({ columns, rows: values.map((value, at) => [value, at, value]) }));
  expect(written).not.toContain("</script>");
  const read = written
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(read).toEqual(values.map((value, at) => ({ id: value, count: at, notes: value })));
});

test("a table without rows is one line of CSV and no line of JSON", async () => {
  expect(await textOf(csvRows({ columns, rows: [] }))).toBe("id,count,notes\r\n");
  expect(await textOf(jsonlRows({ columns, rows: [] }))).toBe("");
});

test("a lone surrogate is written as the replacement character, because UTF-8 has no form for it", async () => {
  expect(await textOf(csvRows({ columns, rows: [["a\uD800b", 1, null]] }))).toContain("a\uFFFDb");
});

test("rows are read as they are written, and not all at once", async () => {
  let pulled = 0;
  const endless = (async function* () {
    for (;;) yield [String(pulled++), 1, null];
  })();
  for await (const chunk of csvRows({ columns, rows: endless })) if (chunk.includes("\r\n10,")) break;
  expect(pulled).toBeLessThan(1000);
});
