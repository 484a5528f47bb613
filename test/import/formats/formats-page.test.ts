import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { columns } from "../../../src/import/formats/csv/csv-header.ts";
import { parseFile } from "../../../src/import/formats/parse-file.ts";
import { questionState } from "../../../src/import/question-state.ts";
import { inRepository } from "../../repository-paths.ts";
import { collect } from "./collect-entries.ts";
import { apiItem } from "./json/api-item.ts";

const page = readFileSync(inRepository("docs/formats.md"), "utf8");
const rowNames = (page.match(/^\| [^|]+ \|/gm) ?? []).flatMap((row) =>
  row.replace(/[|`]/g, "").trim().split(", "),
);

test("docs/formats.md has every field of the API and every column of CSV", () => {
  const fields = Object.keys(apiItem());
  expect(fields).toHaveLength(30);
  expect([...fields, ...columns].filter((name) => !rowNames.includes(name))).toEqual([]);
});

test("the sample from the API has every state and both kinds of truncated text", async () => {
  const { records, skipped } = await collect(
    parseFile(inRepository("examples/sample/written-questions.json")),
  );
  expect(skipped).toEqual([]);
  const states = new Set(records.map(questionState));
  expect([...states].sort()).toEqual(["ANSWERED", "CORRECTED", "HOLDING", "UNANSWERED", "WITHDRAWN"]);
  expect(records.some((record) => record.truncated && record.answer?.truncated)).toBe(true);
  expect(records.some((record) => record.namedDay)).toBe(true);
  expect(records.some((record) => record.groupedWith.length > 0)).toBe(true);
  expect(records.some((record) => record.answer?.text.includes("\n2023 | 870 | <75,000\n"))).toBe(true);
});

test("the sample in CSV is read without a skipped row", async () => {
  const { records, skipped } = await collect(
    parseFile(inRepository("examples/sample/written-questions.csv")),
  );
  expect(skipped).toEqual([]);
  expect(records.map((record) => record.answer?.text.split("\n\n").length ?? 0)).toEqual([
    2, 0, 1, 1, 1, 1, 1,
  ]);
});
