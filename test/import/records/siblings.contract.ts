import { existsSync } from "node:fs";
import { mkdtemp, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readAnswers } from "../../../schema/machinery/ids/read-answers.ts";
import { importFiles } from "../../../src/import/import-files.ts";
import type { GraphStore } from "../../../src/store/graph-store.ts";
import { exportWholeGraph } from "../../export-whole-graph.ts";
import { sharedData } from "../../repository-paths.ts";

/** Questions that were answered together, invented, as Parliament's API gives them. */

type Item = { readonly id: number; readonly [field: string]: unknown };

function item(id: number, answerText: string, listed: readonly number[], more: object = {}): Item {
  return {
    id,
    uin: String(id),
    house: "Commons",
    dateTabled: "2025-06-02T00:00:00",
    askingMemberId: 10,
    answeringBodyName: "Department for Transport",
    questionText: `To ask the Secretary of State, how many kilns of kind ${id} there are.`,
    answeringMemberId: 20,
    dateAnswered: "2025-06-05T00:00:00",
    answerText,
    groupedQuestions: listed.map(String),
    ...more,
  };
}

const items: readonly Item[] = [
  // One of four has a text of its own, with the best printing.
  item(97, "<p>Kilns are cold.</p>", [98, 99, 100]),
  item(98, "Kilns are hot in Norway.", [97, 99, 100]),
  item(99, "Kilns are hot in Norway.", [97, 98, 100]),
  item(100, "Kilns are hot in Norway.", [97, 98, 99]),
  // Listed by one side, and through a sibling.
  item(201, "<p>Kilns are tall.</p>", []),
  item(202, "<p>Kilns are tall.</p>", [201, 203]),
  item(203, "<p>Kilns are tall.</p>", []),
  // Two texts, two ministers.
  item(301, "<p>Kilns are old.</p>", [302, 303, 304, 305]),
  item(302, "<p>Kilns are new.</p>", [301, 303, 304, 305]),
  item(303, "<p>Kilns are old.</p>", [301, 302, 304, 305]),
  item(304, "<p>Kilns are new.</p>", [301, 302, 303, 305]),
  item(305, "<p>Kilns are new.</p>", [301, 302, 303, 304], { answeringMemberId: 21 }),
  // The same words as those of a group it is not in.
  item(401, "<p>Kilns are old.</p>", []),
];

const expected: Readonly<Record<string, string>> = {
  "97": "97",
  "98": "group-commons-2025-06-05-98",
  "99": "group-commons-2025-06-05-98",
  "100": "group-commons-2025-06-05-98",
  "201": "group-commons-2025-06-05-201",
  "202": "group-commons-2025-06-05-201",
  "203": "group-commons-2025-06-05-201",
  "301": "group-commons-2025-06-05-301",
  "302": "group-commons-2025-06-05-302",
  "303": "group-commons-2025-06-05-301",
  "304": "group-commons-2025-06-05-302",
  "305": "305",
  "401": "401",
};

/** Every item in a file of its own, all of one age, so that only the order can make a difference. */
async function writeItems(folder: string, all: readonly Item[]): Promise<(id: number) => string> {
  const pathOf = (id: number) => join(folder, `${id}.json`);
  for (const each of all) {
    await writeFile(pathOf(each.id), JSON.stringify([{ value: each }]));
    await utimes(pathOf(each.id), new Date("2025-07-01"), new Date("2025-07-01"));
  }
  return pathOf;
}

async function answerIds(store: GraphStore, ids: readonly string[]): Promise<Record<string, string>> {
  const rows = await store.read("answers-of-questions", { ids: [...ids] });
  return Object.fromEntries(rows.map(({ sourceId, id }) => [sourceId, id]));
}

/** What every engine must do with questions that were answered together; `open` gives a store with nothing in it. */
export function describeSiblings(name: string, open: () => Promise<GraphStore>, numRuns: number): void {
  async function inStore<Result>(
    use: (store: GraphStore, folder: string) => Promise<Result>,
  ): Promise<Result> {
    const folder = await mkdtemp(join(tmpdir(), "siblings-"));
    const store = await open();
    try {
      return await use(store, folder);
    } finally {
      await store.close();
      await rm(folder, { recursive: true });
    }
  }

  describe(`${name}: questions answered together`, () => {
    test("have the same answers in any order and in any parts", { timeout: 300_000 }, async () => {
      const ids = items.map(({ id }) => id);
      const parts = fc
        .record({
          order: fc.shuffledSubarray(ids, { minLength: ids.length }),
          sizes: fc.array(fc.integer({ min: 1, max: 6 }), { maxLength: 5 }),
        })
        .map(({ order, sizes }) => {
          const left = [...order];
          return [...sizes.map((size) => left.splice(0, size)), left].filter(({ length }) => length > 0);
        });
      const folder = await mkdtemp(join(tmpdir(), "siblings-"));
      const pathOf = await writeItems(folder, items);
      const graphOf = (runs: readonly (readonly number[])[]) =>
        inStore(async (store) => {
          for (const run of runs) expect((await importFiles(store, run.map(pathOf))).skipped).toEqual([]);
          expect(await answerIds(store, ids.map(String))).toEqual(expected);
          return await exportWholeGraph(store);
        });
      const graph = await graphOf([ids]);
      await fc.assert(
        fc.asyncProperty(parts, async (runs) => {
          expect(await graphOf(runs)).toBe(graph);
        }),
        { numRuns },
      );
      await rm(folder, { recursive: true });
    });

    test("are found by every id that an answer had or would have, and the log names the merge", async () => {
      await inStore(async (store, folder) => {
        const pathOf = await writeItems(folder, items);
        for (const id of [100, 99, 98]) await importFiles(store, [pathOf(id)]);
        const shared = "group-commons-2025-06-05-98";
        const former = ["98", "99", "100", "group-commons-2025-06-05-99", "commons-2025-06-02-100", shared];
        expect((await readAnswers(store, [...former, "97", "none"])).map((answer) => answer?.id)).toEqual([
          ...former.map(() => shared),
          undefined,
          undefined,
        ]);
        const changes = await store.read("list-changes", { limit: 100, afterKey: null, afterId: null });
        expect(
          changes
            .filter(({ kind }) => kind === "MERGED")
            .map(({ questionId, before, after }) => `${questionId}: ${before} → ${after}`)
            .sort(),
        ).toEqual([
          "100: 100 → group-commons-2025-06-05-99",
          "100: group-commons-2025-06-05-99 → group-commons-2025-06-05-98",
          "99: group-commons-2025-06-05-99 → group-commons-2025-06-05-98",
        ]);
      });
    });

    test("part when the text of one changes, and the log says so", async () => {
      await inStore(async (store, folder) => {
        const pathOf = await writeItems(folder, items);
        await importFiles(store, [pathOf(302), pathOf(304)]);
        const corrected = { dateAnswerCorrected: "2025-06-20T00:00:00" };
        await writeFile(
          join(folder, "corrected.json"),
          JSON.stringify([
            { value: item(304, "<p>Kilns are rebuilt.</p>", [301, 302, 303, 305], corrected) },
          ]),
        );
        await importFiles(store, [join(folder, "corrected.json")]);
        expect(await answerIds(store, ["302", "304"])).toEqual({ "302": "302", "304": "304" });
        const changes = await store.read("list-changes", { limit: 100, afterKey: null, afterId: null });
        expect(
          changes
            .filter(({ kind }) => kind === "SEPARATED")
            .map(({ questionId, before, after }) => `${questionId}: ${before} → ${after}`)
            .sort(),
        ).toEqual(["302: group-commons-2025-06-05-302 → 302", "304: group-commons-2025-06-05-302 → 304"]);
        const [answer] = await readAnswers(store, ["group-commons-2025-06-05-302"]);
        expect(answer?.id).toBe("302");
      });
    });
  });

  const cases = join(sharedData, "cases");
  describe.skipIf(!existsSync(cases))(
    `${name}: groups (skipped where ../shared/data/cases is absent)`,
    () => {
      test("of siblings with one text and with several", async () => {
        await inStore(async (store) => {
          const files = ["group-of-four.json", "groups-holding-phrases.json", "groups.json"];
          await importFiles(
            store,
            files.map((file) => join(cases, file)),
          );
          const ids = [
            "61",
            "62",
            "63",
            "64",
            "11",
            "12",
            "21",
            "22",
            "31",
            "32",
            "33",
            "6300001",
            "6300002",
          ];
          const found = await answerIds(store, [...ids, "6300003"]);
          const questionsByAnswer = Map.groupBy(Object.keys(found), (id) => found[id]);
          expect([...questionsByAnswer.values()].map((group) => group.join(" ")).sort()).toEqual([
            "11 12",
            "21 22",
            "31",
            "32 33",
            "61",
            "62 63 64",
            "6300001 6300002",
            "6300003",
          ]);
        });
      });
    },
  );
}
