import { mkdtempSync } from "node:fs";
import { rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { importFiles } from "../../../../src/import/import-files.ts";
import { SqliteStore } from "../../../../src/store/sqlite/sqlite-store.ts";
import { paper, question, reply } from "./parse-bytes.ts";

const folder = mkdtempSync(join(tmpdir(), "same-number-"));
afterAll(() => rm(folder, { recursive: true }));

const asked = (place: string, uin: string, text: string) =>
  question(place, `<p qnum="${uin}">${text}</p>`, 'speakerid="uk.org.publicwhip/member/1" speakername="A B"');
const ropes = "To ask the Minister how many ropes were sold.";
const sails = "To ask the Minister how many sails were sold.";

/** The questions of a paper, each with the id of its answer. */
async function answersTo(...elements: readonly string[]): Promise<readonly (readonly unknown[])[]> {
  const path = join(folder, "answers.xml");
  await writeFile(path, paper(elements.join("\n")));
  const store = new SqliteStore(":memory:");
  expect(await importFiles(store, [path])).toMatchObject({ skipped: [] });
  const questions = await store.read("list-questions", { limit: 10, afterKey: null, afterId: null });
  const answers = await store.read("answers-of-questions", { ids: questions.map(({ id }) => id) });
  await store.close();
  return questions
    .map(({ id, uin, text }) => [
      uin,
      text,
      answers.flatMap((answer) => (answer.sourceId === id ? [answer.id] : [])).join(),
    ])
    .sort();
}

const idsOf = (rows: readonly (readonly unknown[])[]) => new Set(rows.map(([, , answer]) => answer));

test("a number printed twice with the same text is one question with one answer", async () => {
  const once = await answersTo(asked("1.q0", "1", ropes), reply("<p>None.</p>"));
  const repeated = `<i>${ropes.toUpperCase()}</i> `;
  const twice = await answersTo(
    asked("1.q0", "1", ropes),
    asked("1.q1", "1", repeated),
    reply("<p>None.</p>"),
  );
  expect(twice).toEqual(once);
});

test("a number printed twice with different texts is two questions with one answer", async () => {
  const rows = await answersTo(asked("1.q0", "1", ropes), asked("1.q1", "1", sails), reply("<p>None.</p>"));
  expect(rows.map(([uin, text]) => [uin, text])).toEqual([
    ["1", ropes],
    ["1", sails],
  ]);
  expect(idsOf(rows).size).toBe(1);
});

test("a group with a repeated number has one answer, and with two replies it has two", async () => {
  const group = await answersTo(
    asked("1.q0", "1", ropes),
    asked("1.q1", "1", ropes),
    asked("1.q2", "2", sails),
    reply("<p>None.</p>"),
  );
  expect(group).toHaveLength(2);
  expect(idsOf(group).size).toBe(1);
  const apart = await answersTo(
    asked("1.q0", "1", ropes),
    reply("<p>None.</p>"),
    asked("2.q0", "2", sails),
    reply("<p>None.</p>"),
  );
  expect(idsOf(apart).size).toBe(2);
});
