import { mkdtempSync } from "node:fs";
import { rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { describeReport } from "../../src/commands/import-command.ts";
import { importFiles } from "../../src/import/import-files.ts";
import type { ImportReport } from "../../src/import/import-report.ts";
import type { GraphStore } from "../../src/store/graph-store.ts";
import { SqliteStore } from "../../src/store/sqlite/sqlite-store.ts";
import { askStore } from "../schema/ask-sample.ts";

const folder = mkdtempSync(join(tmpdir(), "doubtful-"));
const path = join(folder, "questions.json");
afterAll(() => rm(folder, { recursive: true }));

const item = (id: number, given: Readonly<Record<string, unknown>>) => ({
  id,
  house: "Commons",
  uin: String(id),
  questionText: `To ask the Minister how many boats ${id} carries.`,
  answeringBodyName: "Ministry of Boats",
  ...given,
});
/** Two that were due on 8 and on 20 July 2025; the second was answered on the 10th, the last day of which they tell. */
const sound = [
  item(1, { dateTabled: "2025-07-01", dateForAnswer: "2025-07-08" }),
  item(2, { dateTabled: "2025-07-02", dateForAnswer: "2025-07-20" }),
  item(3, {
    dateTabled: "2025-07-03",
    dateAnswered: "2025-07-10",
    answerText: "Nine.",
    answeringMemberId: 7,
  }),
];
const mistyped = [
  item(4, { dateTabled: "2755-07-01", dateForAnswer: "2755-07-08" }),
  item(5, {
    dateTabled: "2025-07-04",
    dateAnswered: "2755-07-09",
    dateHoldingAnswer: "2755-07-08",
    answerText: "Ten.",
    answeringMemberId: 7,
  }),
];

async function imported(
  items: readonly unknown[],
): Promise<{ readonly store: GraphStore; readonly report: ImportReport }> {
  await writeFile(path, JSON.stringify(items));
  const store = new SqliteStore(":memory:");
  return { store, report: await importFiles(store, [path]) };
}

test("a record with a date in the future is loaded, and reported with its file, line and reason", async () => {
  const { store, report } = await imported([...sound, ...mistyped]);
  await store.close();
  expect(report).toMatchObject({ read: 5, loaded: 5, skipped: [] });
  expect(report.doubtful).toEqual([
    {
      file: path,
      line: 4,
      reason: expect.stringMatching(
        /^is tabled on 2755-07-01, after the date of this import; expected a date up to \d{4}-\d\d-\d\d$/,
      ),
    },
    {
      file: path,
      line: 5,
      reason: expect.stringContaining("is answered on 2755-07-09 and held on 2755-07-08"),
    },
  ]);
  const printed = describeReport(report, "memory");
  expect(printed).toContain("5 loaded (2 of them doubtful), 0 skipped.");
  expect(printed).toContain(`Loaded but doubtful:\n  ${path}:4: is tabled on 2755-07-01`);
});

test("the date by which an answer is due may be in the future", async () => {
  const { store, report } = await imported([
    item(1, { dateTabled: "2025-07-01", dateForAnswer: "2755-07-08" }),
  ]);
  await store.close();
  expect(report.doubtful).toEqual([]);
  expect(describeReport(report, "memory")).not.toContain("doubtful");
});

test("a date in the future does not count as today: it makes nothing overdue and no gap in the coverage", async () => {
  const query = `{
    questions(filter: {overdue: true}) { edges { node { uin } } }
    responsiveness(by: DEPARTMENT) { edges { overdue } }
    dataset { gaps { from to } }
  }`;
  const answers = [];
  for (const items of [sound, [...sound, mistyped[0]]]) {
    const { store } = await imported(items);
    answers.push((await askStore(store)(query)).data);
    await store.close();
  }
  expect(answers[1]).toEqual(answers[0]);
  expect(answers[0]).toEqual({
    questions: { edges: [{ node: { uin: "1" } }] },
    responsiveness: { edges: [{ overdue: 1 }] },
    dataset: { gaps: [] },
  });
});

test("in a graph with only future dates, nothing is overdue", async () => {
  const { store } = await imported([mistyped[0]]);
  const { data } = await askStore(store)("{ questions(filter: {overdue: true}) { totalCount } }");
  await store.close();
  expect(data.questions.totalCount).toBe(0);
});
