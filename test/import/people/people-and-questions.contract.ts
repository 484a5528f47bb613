import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { importFiles } from "../../../src/import/import-files.ts";
import { importPeople } from "../../../src/import/import-people.ts";
import type { GraphStore } from "../../../src/store/graph-store.ts";
import { exportWholeGraph } from "../../export-whole-graph.ts";
import { writeTables } from "../../people/people-fixture.ts";

const item = (id: number, askingMemberId: number, answer: object = {}) => ({
  value: {
    id,
    uin: String(500 + id),
    house: "Commons",
    dateTabled: "2019-12-20T00:00:00",
    askingMemberId,
    answeringBodyName: "Department for Tides and Rivers",
    questionText: `To ask the Secretary of State how high tide ${id} was.`,
    ...answer,
  },
});

const items = [
  item(1, 3, { answerText: "<p>High.</p>", dateAnswered: "2020-02-01", answeringMemberId: 2 }),
  item(2, 2, { answerText: "<p>Low.</p>", dateAnswered: "2019-12-22", answeringMemberId: 1 }),
  item(3, 99),
];

/** Names of one member, of two and of nobody; the two are told apart by party and seat in one place alone. */
const page = `Asked by: Tom Ash (Blue Party - Eastmoor)
Question to the Department for Tides and Rivers:
To ask how high the tide is at Eastmoor.
Answered by Baroness Quill of Eastmoor - Minister for Tides
High.

Asked by: Tom Ash (Green Party - Hill)
Question to the Ministry of Tides:
To ask how high the tide is on the hill.
Answered by Una Known - Minister for Tides
Low.
`;

/** What every engine must do with people and questions that come in any order. */
export function describePeopleAndQuestions(name: string, open: () => Promise<GraphStore>): void {
  describe(`${name}: people and questions`, () => {
    let people: readonly string[];
    let questions: readonly string[];
    beforeAll(() => {
      people = writeTables();
      const folder = mkdtempSync(join(tmpdir(), "questions-"));
      questions = [join(folder, "items.json"), join(folder, "page.txt")];
      writeFileSync(questions[0] ?? "", JSON.stringify(items));
      writeFileSync(questions[1] ?? "", page);
    });

    async function graphOf(fill: (store: GraphStore) => Promise<unknown>): Promise<string> {
      const store = await open();
      try {
        await fill(store);
        return await exportWholeGraph(store);
      } finally {
        await store.close();
      }
    }

    test("give the same graph in either order", { timeout: 120_000 }, async () => {
      const before = await graphOf(async (store) => {
        await importPeople(store, people);
        await importFiles(store, questions);
      });
      const after = await graphOf(async (store) => {
        await importFiles(store, questions);
        await importPeople(store, people);
      });
      const between = await graphOf(async (store) => {
        await importFiles(store, questions.slice(0, 1));
        await importPeople(store, people.toReversed());
        await importFiles(store, questions.slice(1));
        await importPeople(store, people);
      });
      const together = await graphOf((store) => importFiles(store, [...questions, ...people]));
      expect(after).toBe(before);
      expect(between).toBe(before);
      expect(together).toBe(before);
    });

    test("people with nothing new leave the questions unchanged", async () => {
      const store = await open();
      await importFiles(store, questions);
      await importPeople(store, people);
      const write = vi.spyOn(store, "write");
      expect(await importPeople(store, people.toReversed())).toMatchObject({ members: 4, stopped: false });
      const written = write.mock.calls.flatMap(([steps]) => steps.map(({ query }) => query));
      expect(written).toEqual(["save-countries", "save-topics"]);
      await store.close();
    });

    test("a file of people is distinguished from one of questions", async () => {
      const store = await open();
      const report = await importFiles(store, [...people, ...questions]);
      expect(report).toMatchObject({ files: people.length + 2, read: 5, loaded: 5, skipped: [] });
      expect(report.people).toMatchObject({ files: people.length, members: 4 });
      expect(await store.read("ministers-of-answers", { ids: ["1", "2"] })).toMatchObject([
        {
          id: "2",
          officeId: "minister-for-tides-at-department-for-tides-and-rivers",
          officeMatch: "matched",
        },
        { id: "1", officeMatch: "gap" },
      ]);
      await store.close();
    });
  });
}
