import fc from "fast-check";
import { expect, test } from "vitest";
import { refreshDerivedEdges } from "../../../src/import/derived-edges/refresh-derived-edges.ts";
import { prepareGraph } from "../../../src/import/prepare-graph.ts";
import type { QuestionRecord } from "../../../src/import/question-record.ts";
import { RecordLoader } from "../../../src/import/record-loader.ts";
import { CrowdedRecords } from "../../../src/import/records/crowded-records.ts";
import { SqliteStore } from "../../../src/store/sqlite/sqlite-store.ts";
import { exportWholeGraph } from "../../export-whole-graph.ts";
import { someAnswer, someRecord } from "./some-record.ts";

const said = (at: number) => ({ text: `How many ferries run on line ${at}?` });

/** Versions of one question, questions with the same number, questions that share an answer, and some others. */
const records: readonly QuestionRecord[] = [
  ...Array.from({ length: 400 }, (_, at) => someRecord(said(at))),
  ...Array.from({ length: 300 }, (_, at) => someRecord({ ...said(at), sourceId: `n${at}`, uin: "200" })),
  ...Array.from({ length: 300 }, (_, at) =>
    someRecord({
      ...said(at),
      ...{ sourceId: `g${at}`, uin: `${3000 + at}`, groupedWith: [{ uin: "3000", tabledOn: null }] },
      answer: someAnswer(),
    }),
  ),
  ...Array.from({ length: 50 }, (_, at) => someRecord({ ...said(at), sourceId: `s${at}`, uin: `${at}` })),
];

async function graphOf(batches: readonly (readonly QuestionRecord[])[]): Promise<string> {
  const store = new SqliteStore(":memory:");
  await prepareGraph(store);
  const loader = await RecordLoader.open(store);
  for (const batch of batches) await loader.load(batch);
  await loader.settle();
  expect(loader.counts.records).toBe(batches.flat().length);
  await refreshDerivedEdges(store);
  const graph = await exportWholeGraph(store);
  await store.close();
  return graph;
}

test("many records of one question give the same graph in any order and in batches of any size", async () => {
  const expected = await graphOf([records]);
  const inBatches = (size: number) => (order: readonly QuestionRecord[]) =>
    Array.from({ length: Math.ceil(order.length / size) }, (_, at) =>
      order.slice(at * size, (at + 1) * size),
    );
  const batches = fc
    .tuple(
      fc.shuffledSubarray([...records], { minLength: records.length }),
      fc.integer({ min: 40, max: 400 }),
    )
    .map(([order, size]) => inBatches(size)(order));
  await fc.assert(
    fc.asyncProperty(batches, async (each) => {
      expect(await graphOf(each)).toBe(expected);
    }),
    { numRuns: 8 },
  );
});

test("records that join a crowd are held back until it would double, and none is lost", () => {
  const crowded = new CrowdedRecords();
  const [one, ...others] = records.slice(0, 120);
  expect(crowded.admit(records.slice(0, 400))).toHaveLength(400);
  crowded.learn([{ keys: ["7"], versions: 120 }]);
  const alone = someRecord({ sourceId: "9", uin: "9" });
  expect(crowded.admit([...others, alone])).toEqual([alone]);
  expect(crowded.admit(one === undefined ? [] : [one])).toEqual([...others, one]);
  expect(crowded.admit(others)).toEqual([]);
  expect(crowded.release()).toEqual(others);
  expect(crowded.release()).toEqual([]);
});
