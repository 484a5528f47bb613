import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { importFiles } from "../../src/import/import-files.ts";
import { importPeople } from "../../src/import/import-people.ts";
import { openGraph } from "../../src/import/open-graph.ts";
import type { GraphStore } from "../../src/store/graph-store.ts";
import { exportWholeGraph } from "../export-whole-graph.ts";
import { writeTables } from "../people/people-fixture.ts";

type Import = (store: GraphStore) => Promise<unknown>;

class Interruption extends Error {}

/** Passes calls on until a number of writes are done; then nothing is written any more, as if the process were killed. */
function interruptedAfter(writes: number, store: GraphStore): GraphStore {
  let left = writes;
  return {
    engine: store.engine,
    location: store.location,
    turns: store.turns,
    prepare: () => store.prepare(),
    check: () => store.check(),
    exclusively: (work) => store.exclusively(work),
    bulkLoad: (load) => store.bulkLoad(load),
    read: (query, params) => store.read(query, params),
    write: async (steps) => {
      left -= 1;
      if (left < 0) throw new Interruption();
      await store.write(steps);
    },
    close: () => store.close(),
  };
}

const item = (id: number, more: object = {}) => ({
  value: {
    id,
    uin: String(500 + id),
    house: "Commons",
    dateTabled: "2019-12-20T00:00:00",
    askingMemberId: 3,
    answeringBodyName: "Department for Tides and Rivers",
    questionText: `To ask the Secretary of State how high tide ${id} was, further to Question 501.`,
    ...more,
  },
});

const page = `Asked by: Thomas Ash (Red Party - Westmoor)
Question to the Department for Tides and Rivers:
To ask how high the tide is at Westmoor.
Answered by Baroness Quill of Eastmoor - Minister for Tides
High.
`;

const answer = (text: string) => ({
  answerText: `<p>${text}</p>`,
  dateAnswered: "2019-12-22",
  answeringMemberId: 2,
});

/** What every engine must do when an import is cut off between any two of its transactions, and then done again. */
export function describeInterruption(name: string, open: () => Promise<GraphStore>, step: number): void {
  describe(`${name}: an interrupted import`, () => {
    let imports: readonly Import[];
    beforeAll(() => {
      const folder = mkdtempSync(join(tmpdir(), "cut-off-"));
      const write = (of: string, content: string): string => {
        writeFileSync(join(folder, of), content);
        return join(folder, of);
      };
      const first = write(
        "tides@2020-01-01.json",
        JSON.stringify([1, 2, 3].map((id) => item(id, answer("High.")))),
      );
      const second = write("tides@2020-01-08.json", JSON.stringify([item(1, answer("Low.")), item(4)]));
      const rivers = write("rivers@2020-01-08.json", JSON.stringify([item(5), item(6)]));
      const none = write("rivers@2020-01-09.json", JSON.stringify([item(6)]));
      const printed = write("page.txt", page);
      imports = [
        (store) => importFiles(store, [first, printed]),
        (store) => importPeople(store, writeTables(["members.csv", "name_histories.csv"])),
        (store) => importFiles(store, [second, rivers]),
        (store) => importPeople(store, writeTables()),
        (store) => importFiles(store, [none]),
      ];
    });

    /** The graph with its log, without what only says when something was done. */
    async function stateOf(store: GraphStore): Promise<unknown> {
      const log = await store.read("list-changes", { limit: 1000, afterKey: null, afterId: null });
      const changes = log.map(({ recordedAt: _, ...change }) => change);
      return { graph: await exportWholeGraph(store), changes, left: await store.read("list-unfinished", {}) };
    }

    async function withStore<Result>(use: (store: GraphStore) => Promise<Result>): Promise<Result> {
      const store = await open();
      try {
        return await use(store);
      } finally {
        await store.close();
      }
    }

    test("that is repeated gives the same graph and log as an uninterrupted one", {
      timeout: 600_000,
    }, async () => {
      const expected: unknown[] = [];
      await withStore(async (store) => {
        for (const each of imports) {
          await each(store);
          expected.push(await stateOf(store));
        }
      });
      let interruptions = 0;
      for (let writes = 0, hasEnded = false; !hasEnded; writes += step) {
        await withStore(async (store) => {
          const interrupting = interruptedAfter(writes, store);
          hasEnded = true;
          for (const [position, each] of imports.entries()) {
            try {
              if (hasEnded) await each(interrupting);
              else await each(store);
            } catch (error) {
              expect(error).toBeInstanceOf(Interruption);
              hasEnded = false;
              interruptions += 1;
              await each(store);
              expect(await stateOf(store)).toEqual(expected[position]);
            }
          }
          expect(await stateOf(store)).toEqual(expected.at(-1));
        });
      }
      expect(interruptions).toBeGreaterThan(20 / step);
    });

    test("leaves a graph that is completed when it is opened", { timeout: 600_000 }, async () => {
      for (let writes = 1, hasEnded = false; !hasEnded; writes += step) {
        await withStore(async (store) => {
          const interrupting = interruptedAfter(writes, store);
          hasEnded = true;
          try {
            for (const each of imports) await each(interrupting);
          } catch (error) {
            expect(error).toBeInstanceOf(Interruption);
            hasEnded = false;
          }
          expect(await openGraph(store)).toBe("ready");
          const found = await stateOf(store);
          await store.write([{ query: "save-unfinished", rows: [{ work: "rebuild" }, { work: "refresh" }] }]);
          await openGraph(store);
          expect(found).toEqual(await stateOf(store));
        });
      }
    });
  });
}
