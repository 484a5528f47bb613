import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { truncatedQuestionIds } from "../../src/commands/truncated-question-ids.ts";
import { prepareGraph } from "../../src/import/prepare-graph.ts";
import {
  type QuestionRecord,
  unknownAnswerFields,
  unknownQuestionFields,
} from "../../src/import/question-record.ts";
import { RecordLoader } from "../../src/import/record-loader.ts";
import { SqliteStore } from "../../src/store/sqlite/sqlite-store.ts";
import { fetchedLines } from "../fetch/fetched-lines.ts";
import { inventQuestions } from "../fetch/invented-questions.ts";
import { StandInApi } from "../fetch/stand-in-api.ts";
import { runCli } from "./run-cli.ts";

type Cut = { readonly question: boolean; readonly answer: boolean | null };

function record(sourceId: string | null, truncated: Cut): QuestionRecord {
  return {
    ...unknownQuestionFields,
    seenUntil: null,
    provenance: { source: "list.json", line: 1, retrievedAt: "2031-04-01T00:00:00.000Z", contentHash: "" },
    sourceId,
    uin: null,
    house: "COMMONS",
    heading: null,
    tabledOn: Number(sourceId) % 4 === 0 ? null : `2031-03-0${1 + (Number(sourceId) % 9)}`,
    url: null,
    asker: null,
    department: null,
    text: `To ask the Secretary of State for Harbours, how many lamps burn on pier ${sourceId}.`,
    truncated: truncated.question,
    answer:
      truncated.answer === null
        ? null
        : {
            ...unknownAnswerFields,
            text: "Some lamps.",
            truncated: truncated.answer,
            answeredOn: null,
            minister: null,
          },
  };
}

async function storeOf(file: string, records: readonly QuestionRecord[]): Promise<SqliteStore> {
  const store = new SqliteStore(file);
  await prepareGraph(store);
  const loader = await RecordLoader.open(store);
  await loader.load(records);
  await loader.settle();
  return store;
}

test("the truncated questions of a graph are those with a truncated text or answer, on all pages", async () => {
  const cuts = Array.from({ length: 2300 }, (_, index): Cut => {
    return { question: index % 3 === 0, answer: index % 2 === 0 ? null : index % 5 === 0 };
  });
  const store = await storeOf(
    ":memory:",
    cuts.map((truncated, index) => record(String(index + 1), truncated)),
  );
  const expected = cuts.flatMap(({ question, answer }, index) =>
    question || answer === true ? [String(index + 1)] : [],
  );
  expect((await Array.fromAsync(truncatedQuestionIds(store))).sort()).toEqual(expected.sort());
  await store.close();
});

test("fetch --truncated fetches these, and reports those without an id of the API", async () => {
  const cwd = await mkdtemp(join(tmpdir(), "written-answers-"));
  const whole = { question: false, answer: false };
  const records = [
    record("3", { question: true, answer: null }),
    record("5", { question: false, answer: true }),
    record("6", whole),
    record("99", { question: true, answer: false }),
    record(null, { question: true, answer: null }),
  ];
  await (await storeOf(join(cwd, "graph.db"), records)).close();
  const api = await StandInApi.start(inventQuestions(8));
  const env = { API_URL: api.url, STORE: "graph.db" };
  const { code, stdout } = await runCli(["fetch", "--truncated", "--no-import", "--json"], { cwd, env });
  await api.stop();
  const report = JSON.parse(stdout);
  expect(report).toMatchObject({ found: 3, fetched: 2, vanished: 1, import: null });
  expect(report.failures).toEqual([
    {
      id: null,
      reason: expect.stringMatching(/^Cannot fetch question "text-.*: it does not have an id of the API/),
    },
  ]);
  expect(code).toBe(1);
  expect(report.file).toMatch(/^data\/fetched\/truncated-\d{4}-\d{2}-\d{2}\.jsonl$/);
  const lines = await fetchedLines(join(cwd, report.file));
  expect(lines.map(({ value, detail }) => [value.id, detail]).sort()).toEqual([
    [3, true],
    [5, true],
  ]);
});

test("fetch --truncated completes a graph made from a list, until no text is truncated", async () => {
  const cwd = await mkdtemp(join(tmpdir(), "written-answers-"));
  const questions = inventQuestions(8);
  const api = await StandInApi.start(questions);
  const env = { API_URL: api.url, STORE: "graph.db" };
  const list = await fetch(`${api.url}/api/writtenquestions/questions?take=20`);
  await writeFile(join(cwd, "list.json"), await list.text());
  await runCli(["import", "list.json"], { cwd, env });
  expect(await stateOf(cwd)).toMatchObject({
    questions: 8,
    truncatedQuestions: 8,
    truncatedAnswers: 8,
    truncatedInAll: 8,
  });

  const { code, stdout } = await runCli(["fetch", "--truncated", "--json"], { cwd, env });
  expect({ code, ...JSON.parse(stdout) }).toMatchObject({
    ...{ code: 0, found: 8, fetched: 8, truncated: 0, failures: [] },
    import: { read: 8, loaded: 8, added: 0, changed: 8, skipped: [] },
  });
  expect(await stateOf(cwd)).toMatchObject({
    ...{ questions: 8, truncatedQuestions: 0, truncatedAnswers: 0, truncatedInAll: 0 },
    texts: questions.toReversed().map(({ id, questionText }) => [String(id), questionText, false]),
    changes: Array(16).fill("COMPLETED"),
  });

  const again = await runCli(["fetch", "--truncated", "--json"], { cwd, env });
  await api.stop();
  expect({ code: again.code, ...JSON.parse(again.stdout) }).toMatchObject({
    code: 0,
    found: 0,
    import: null,
  });
  expect(api.asked).toHaveLength(8);
});

async function stateOf(cwd: string) {
  const store = new SqliteStore(join(cwd, "graph.db"));
  const [counts] = await store.read("dataset-counts", {});
  const truncatedIds = await Array.fromAsync(truncatedQuestionIds(store));
  const ids = ["1", "2", "3", "4", "5", "6", "7", "8"];
  const rows = await store.read("questions-by-id", { ids });
  const log = await store.read("list-changes", { limit: 100, afterKey: null, afterId: null });
  await store.close();
  return {
    ...counts,
    truncatedInAll: truncatedIds.length,
    texts: rows.map(({ id, text, truncated }) => [id, text, truncated]),
    changes: log.map(({ kind }) => kind).filter((kind) => kind !== "ADDED"),
  };
}
