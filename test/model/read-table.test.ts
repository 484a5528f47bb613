import { expect, test } from "vitest";
import { z } from "zod";
import { filled, optional, parseTable, several } from "../../src/model/read-table.ts";

const row = z.object({ name: filled, note: optional, words: several });

test("a table is read with empty cells as null and lists split", () => {
  expect(parseTable("t.csv", 'name,note,words\n"A, B",,x; y\n', row)).toEqual([
    { name: "A, B", note: null, words: ["x", "y"] },
  ]);
});

test("an invalid row is reported with the file and line", () => {
  expect(() => parseTable("t.csv", "name,note,words\nA,,x\n\n,,y\n", row)).toThrow(
    /^t\.csv, line 4: .*must not be/s,
  );
});
