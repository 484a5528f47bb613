import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { generateQuestions } from "../../../scripts/bench/generate-questions.ts";
import type { BenchFormat } from "../../../scripts/bench/print-exchange.ts";
import { importFiles } from "../../../src/import/import-files.ts";
import { SqliteStore } from "../../../src/store/sqlite/sqlite-store.ts";
import { askStore } from "../../schema/ask-sample.ts";

const COUNT = 1200;

async function generate(format: BenchFormat): Promise<string> {
  const file = join(mkdtempSync(join(tmpdir(), "generated-")), `questions.${format}`);
  await generateQuestions(COUNT, file, format);
  return file;
}

test("generated questions are the same in every run", async () => {
  const [one, other] = [await generate("json"), await generate("json")];
  expect(readFileSync(one, "utf8")).toBe(readFileSync(other, "utf8"));
});

test("generated questions are loaded, with groups, holding answers, truncated texts and hubs", async () => {
  const store = new SqliteStore(":memory:");
  const { loaded, skipped } = await importFiles(store, [await generate("json")]);
  expect([loaded, skipped.length]).toEqual([COUNT, 0]);
  const { data } = await askStore(store)(`{
    questions { totalCount facets { states { state count } countries(first: 1) { count } } }
    unanswered: questions(filter: { states: [UNANSWERED] }) { totalCount }
    answers { totalCount }
    dataset { truncatedQuestions truncatedAnswers }
  }`);
  await store.close();
  const holding = data.questions.facets.states.find(({ state }: { state: string }) => state === "HOLDING");
  expect(holding.count).toBeGreaterThan(COUNT / 100);
  // Several questions share an answer.
  const answered = data.questions.totalCount - data.unanswered.totalCount;
  expect(answered - data.answers.totalCount).toBeGreaterThan(COUNT / 20);
  expect(data.dataset.truncatedAnswers).toBeGreaterThan(COUNT / 50);
  expect(data.dataset.truncatedQuestions).toBeGreaterThan(0);
  expect(data.questions.facets.countries[0].count).toBeGreaterThan(COUNT / 30);
});

test("generated questions are loaded in plain text too", async () => {
  const store = new SqliteStore(":memory:");
  const { loaded, skipped } = await importFiles(store, [await generate("text")]);
  await store.close();
  expect([loaded, skipped.length]).toEqual([COUNT, 0]);
});
