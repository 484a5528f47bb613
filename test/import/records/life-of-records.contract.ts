import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { importFiles } from "../../../src/import/import-files.ts";
import type { GraphStore } from "../../../src/store/graph-store.ts";
import { exportWholeGraph } from "../../export-whole-graph.ts";

/** Questions as they come and change in files of every age, invented; two of them are answered together. */

const whole =
  "<p>Two ferries run to Norway.</p><p>A third is due in spring, as I said in the Answer of 2 September 2025 to Question 103.</p>";
const answers = [
  null,
  {
    answerText: "<p>I will write to the hon. Member.</p>",
    answerIsHolding: true,
    dateAnswered: "2025-09-04",
  },
  { answerText: whole, dateAnswered: "2025-09-08" },
  { answerText: "Two ferries run to Norway.A third is due...", dateAnswered: "2025-09-08" },
  {
    answerText: "<p>One ferry runs to Norway.</p>",
    dateAnswered: "2025-09-08",
    dateAnswerCorrected: "2025-09-12",
  },
] as const;

const item = fc
  .record({
    id: fc.constantFrom(1, 2, 3),
    answer: fc.constantFrom(...answers),
    minister: fc.constantFrom(20, 21),
    body: fc.constantFrom("Home Office", "Department for Transport"),
    heading: fc.constantFrom(null, "Ferries: Norway"),
    text: fc.constantFrom("whole", "truncated", "reworded"),
    isWithdrawn: fc.boolean(),
    grouped: fc.boolean(),
  })
  .map(({ id, answer, minister, body, heading, text, isWithdrawn, grouped }) => ({
    id,
    uin: String(100 + id),
    house: "Commons",
    dateTabled: "2025-09-01T00:00:00",
    dateForAnswer: "2025-09-08T00:00:00",
    askingMemberId: 10 + id,
    answeringBodyName: body,
    heading,
    questionText: questionText(id, text),
    isWithdrawn,
    groupedQuestions: grouped && id < 3 ? [String(id === 1 ? 102 : 101)] : [],
    ...(answer === null
      ? { answerText: null, dateAnswered: null, answeringMemberId: null }
      : { ...answer, answeringMemberId: minister }),
  }));

function questionText(id: number, how: string): string {
  const text = `To ask the Secretary of State how many ferries of line ${id} run to ${how === "reworded" ? "Denmark" : "Norway"}${" and back".repeat(30)}.`;
  return how === "truncated" ? text.slice(0, 255) : text;
}

const file = fc.record({
  name: fc.constantFrom(
    "september@2025-09-02.json",
    "september@2025-09-09.json",
    "september@2025-09-15.json",
    "autumn@2025-09-10.json",
    "undated.json",
    "more.json",
  ),
  items: fc.array(item, { maxLength: 4 }),
});
const files = fc.uniqueArray(file, { minLength: 1, maxLength: 5, selector: ({ name }) => name });

/** What every engine must do with records that change; `open` gives a store with nothing in it. */
export function describeLifeOfRecords(name: string, open: () => Promise<GraphStore>, numRuns: number): void {
  async function graphOf(...runs: readonly (readonly string[])[]): Promise<string> {
    const store = await open();
    try {
      for (const each of runs) expect((await importFiles(store, each)).skipped).toEqual([]);
      return await exportWholeGraph(store);
    } finally {
      await store.close();
    }
  }

  describe(`${name}: the graph derived from files of any age`, () => {
    test("is the same in any order, in one run or several, once or repeatedly", {
      timeout: 300_000,
    }, async () => {
      const worlds = files.chain((all) =>
        fc.record({
          all: fc.constant(all),
          order: fc.shuffledSubarray(all, { minLength: all.length }),
          apart: fc.boolean(),
        }),
      );
      await fc.assert(
        fc.asyncProperty(worlds, async ({ all, order, apart }) => {
          const folder = await mkdtemp(join(tmpdir(), "life-"));
          const pathOf = ({ name: of }: { readonly name: string }) => join(folder, of);
          for (const each of all)
            await writeFile(pathOf(each), JSON.stringify(each.items.map((value) => ({ value }))));
          const expected = await graphOf(all.map(pathOf));
          const paths = order.map(pathOf);
          expect(await graphOf(...(apart ? paths.map((path) => [path]) : [paths]))).toBe(expected);
          expect(await graphOf(all.map(pathOf), paths)).toBe(expected);
          await rm(folder, { recursive: true });
        }),
        { numRuns },
      );
    });
  });
}
