import { mkdtempSync } from "node:fs";
import { rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { importFiles } from "../../src/import/import-files.ts";
import { HELD_RECORDS } from "../../src/model/limits.ts";
import { SqliteStore } from "../../src/store/sqlite/sqlite-store.ts";
import { askStore } from "../schema/ask-sample.ts";

const folder = mkdtempSync(join(tmpdir(), "seen-until-"));
afterAll(() => rm(folder, { recursive: true }));

const item = (id: number, given: Readonly<Record<string, unknown>> = {}) => ({
  id,
  house: "Commons",
  uin: String(id),
  questionText: `To ask the Minister how many boats ${id} carries.`,
  answeringBodyName: "Ministry of Boats",
  dateTabled: "2025-07-01",
  dateForAnswer: "2025-07-08",
  ...given,
});
const answered = (day: string) => ({ dateAnswered: day, answerText: "Nine.", answeringMemberId: 7 });

/** What a store says after it imports these files, each in a run of its own. */
async function importedInto(
  store: SqliteStore,
  files: readonly (readonly [name: string, content: unknown])[],
) {
  for (const [name, content] of files) {
    const path = join(folder, name);
    await writeFile(path, typeof content === "string" ? content : JSON.stringify(content));
    await importFiles(store, [path]);
  }
  return async (query: string) => (await askStore(store)(query)).data;
}

/** Until when the sources of each question had looked, by its number. */
async function seenUntil(...files: readonly (readonly [name: string, content: unknown])[]) {
  const store = new SqliteStore(":memory:");
  const ask = await importedInto(store, files);
  const { questions } = await ask("{ questions { edges { node { uin seenUntil } } } }");
  await store.close();
  return Object.fromEntries(
    questions.edges.map(({ node }: { node: { uin: string; seenUntil: string | null } }) => [
      node.uin,
      node.seenUntil,
    ]),
  );
}

test("a record that says when it was retrieved was seen until then", async () => {
  const line = (value: object, retrievedAt: string) => JSON.stringify({ value, links: [], retrievedAt });
  const lines = [line(item(1), "2025-07-05T23:30:00Z"), line(item(2), "2025-07-09T10:00:00Z")];
  expect(await seenUntil(["lines.jsonl", lines.join("\n")])).toEqual({ 1: "2025-07-06", 2: "2025-07-09" });
});

test("a file with a date in its name was seen until then", async () => {
  expect(await seenUntil(["july@2025-07-20.json", [item(1), item(2)]])).toEqual({
    1: "2025-07-20",
    2: "2025-07-20",
  });
});

test("any other file was seen until the latest day that it knows, but for mistyped days in the future", async () => {
  const file = [item(1), item(2, answered("2025-07-04")), item(3, { dateTabled: "2755-07-30" })];
  const days = { 1: "2025-07-04", 2: "2025-07-04", 3: "2025-07-04" };
  expect(await seenUntil(["any.json", file])).toEqual(days);
  expect(await seenUntil(["july@2755-07-20.json", file])).toEqual(days);
  expect(await seenUntil(["only.json", [item(3, { dateTabled: "2755-07-30" })]])).toEqual({ 3: null });
});

test("a file too long to wait for is seen until its latest day as well", async () => {
  const file = Array.from({ length: HELD_RECORDS + 2 }, (_, n) => ({
    ...item(n + 1),
    questionText: "Boats?",
  }));
  file.push(item(9_999_999, answered("2025-07-04")));
  const seen = await seenUntil(["long.json", file]);
  expect(new Set(Object.values(seen))).toEqual(new Set(["2025-07-04"]));
});

test("a question in several files was seen until the latest of their days, in any order of the files", async () => {
  const early = ["early@2025-07-03.json", [item(1)]] as const;
  const late = ["late@2025-07-20.json", [item(1)]] as const;
  const undated = ["undated.json", [item(1, { heading: "Boats" }), item(2, answered("2025-07-10"))]] as const;
  for (const files of [
    [early, late, undated],
    [undated, late, early],
    [late, undated, early],
  ])
    expect(await seenUntil(...files)).toEqual({ 1: "2025-07-20", 2: "2025-07-10" });
});

test("a question that was not yet due when its file was last seen is unknown, neither overdue nor not", async () => {
  const store = new SqliteStore(":memory:");
  const ask = await importedInto(store, [
    ["early@2025-07-03.json", [item(1)]],
    ["late@2025-07-20.json", [item(2), item(3, answered("2025-07-10"))]],
  ]);
  const list = (filter: string) => `questions(filter: {${filter}}) { unknownCount edges { node { uin } } }`;
  const data = await ask(`{
    overdue: ${list("overdue: true")}
    other: ${list("overdue: false")}
    early: ${list('overdue: false, asOf: "2025-07-08"')}
    between: ${list('overdue: true, asOf: "2025-07-09"')}
    responsiveness(by: DEPARTMENT) { edges { questions answered late lateUnknownCount overdue overdueUnknownCount
      medianDays medianDaysUnknownCount } }
    asked: responsiveness(by: DEPARTMENT, asOf: "2025-07-09") { edges { answered late overdue overdueUnknownCount } }
  }`);
  await store.close();
  const uins = (...of: readonly string[]) => of.map((uin) => ({ node: { uin } }));
  expect(data).toEqual({
    overdue: { unknownCount: 1, edges: uins("2") },
    other: { unknownCount: 1, edges: uins("3") },
    early: { unknownCount: 0, edges: uins("3", "2", "1") },
    between: { unknownCount: 1, edges: uins("3", "2") },
    responsiveness: {
      edges: [
        {
          ...{ questions: 3, answered: 1, late: 1, lateUnknownCount: 0, overdue: 1, overdueUnknownCount: 1 },
          ...{ medianDays: 9, medianDaysUnknownCount: 2 },
        },
      ],
    },
    asked: { edges: [{ answered: 0, late: 0, overdue: 2, overdueUnknownCount: 1 }] },
  });
});
