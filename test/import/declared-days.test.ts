import { mkdtempSync } from "node:fs";
import { rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { importFiles } from "../../src/import/import-files.ts";
import { SqliteStore } from "../../src/store/sqlite/sqlite-store.ts";
import { askStore } from "../schema/ask-sample.ts";

const folder = mkdtempSync(join(tmpdir(), "declared-days-"));
afterAll(() => rm(folder, { recursive: true }));

const line = (id: number, tabledOn: string, house = "Commons") => ({
  value: { id, house, uin: String(id), questionText: "How many boats are red?", dateTabled: tabledOn },
  links: [],
  retrievedAt: "2025-10-02T10:00:00Z",
});
const covers = (house: string, from: string, to: string) => ({
  covers: { house, from, to },
  retrievedAt: "2025-10-02T10:00:00Z",
});
const ofYear = `timeline(bucket: MONTH, filter: {tabledFrom: "2025-06-01", tabledTo: "2025-10-31"})`;
const months = `{ dataset { coverage { month house questions } gaps { house from to } }
  timeline: ${ofYear} { buckets { name count coveredHouses } } }`;

async function imported(...lines: readonly object[]) {
  const path = join(folder, "questions.jsonl");
  await writeFile(path, lines.map((each) => JSON.stringify(each)).join("\n"));
  const store = new SqliteStore(":memory:");
  const report = await importFiles(store, [path]);
  const { data } = await askStore(store)(months);
  await store.close();
  return { report, data };
}

test("a month that a file declares whole has 0 questions, and any other without questions is unknown", async () => {
  const { report, data } = await imported(
    line(1, "2025-07-02"),
    line(2, "2025-07-02", "Lords"),
    covers("Commons", "2025-08-01", "2025-08-31"),
    line(3, "2025-10-01"),
  );
  expect(report).toMatchObject({ read: 3, loaded: 3, skipped: [] });
  expect(data.timeline.buckets).toEqual([
    { name: "2025-06", count: null, coveredHouses: [] },
    { name: "2025-07", count: 2, coveredHouses: ["COMMONS", "LORDS"] },
    { name: "2025-08", count: 0, coveredHouses: ["COMMONS"] },
    { name: "2025-09", count: null, coveredHouses: [] },
    { name: "2025-10", count: 1, coveredHouses: ["COMMONS"] },
  ]);
  expect(data.dataset.coverage).toEqual([
    { month: "2025-07", house: "COMMONS", questions: 1 },
    { month: "2025-07", house: "LORDS", questions: 1 },
    { month: "2025-08", house: "COMMONS", questions: 0 },
    { month: "2025-10", house: "COMMONS", questions: 1 },
  ]);
  expect(data.dataset.gaps).toEqual([{ house: "COMMONS", from: "2025-09", to: "2025-09" }]);
});

test("days are declared up to the day of retrieval, and not if something in the file was skipped", async () => {
  const late = await imported(line(1, "2025-09-02"), covers("Lords", "2025-09-01", "2025-10-31"));
  expect(late.data.timeline.buckets.slice(3)).toEqual([
    { name: "2025-09", count: 1, coveredHouses: ["COMMONS", "LORDS"] },
    { name: "2025-10", count: null, coveredHouses: [] },
  ]);
  const broken = await imported(covers("Lords", "2025-09-01", "2025-09-30"), { value: { id: 1 } });
  expect(broken.report.skipped).toHaveLength(1);
  expect(broken.data.timeline.buckets[3]).toEqual({ name: "2025-09", count: null, coveredHouses: [] });
});

test("a wrong declaration is reported with what was expected", async () => {
  const { report } = await imported(covers("Senate", "2025-09-01", "2025-09-31"), line(1, "2025-09-02"));
  expect(report).toMatchObject({
    loaded: 1,
    skipped: [{ line: 1, reason: expect.stringContaining("covers") }],
  });
});

test("a question with a mistyped date in the future is undated in a timeline, and covers no month", async () => {
  const path = join(folder, "future.jsonl");
  await writeFile(
    path,
    [line(1, "2025-07-02"), line(2, "2755-07-02")].map((each) => JSON.stringify(each)).join("\n"),
  );
  const store = new SqliteStore(":memory:");
  await importFiles(store, [path]);
  const { data } = await askStore(store)(
    "{ timeline(bucket: MONTH) { totalCount undated buckets { name count } } }",
  );
  await store.close();
  expect(data.timeline).toEqual({ totalCount: 1, undated: 1, buckets: [{ name: "2025-07", count: 1 }] });
});
