import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { refreshDerivedEdges } from "../../src/import/derived-edges/refresh-derived-edges.ts";
import type { Batch } from "../../src/model/exchange.ts";
import { memberOrders } from "../../src/store/catalogue/about-params.ts";
import { type ReadName, type ReadParams, readCatalogue } from "../../src/store/catalogue/catalogue.ts";
import type { GraphStore } from "../../src/store/graph-store.ts";
import { loadBatch, loadCountriesAndTopics } from "../../src/store/load-batch.ts";
import { loadPeople } from "../../src/store/load-people.ts";
import { expectedRows } from "./expected-rows.ts";
import { countries, exchange, exchanges, fixture, member, topics } from "./fixture.ts";
import { declaredDays, importedFiles, importRuns, ledger, olderLedger } from "./ledger-fixture.ts";
import { named, people, peopleFiles } from "./people-fixture.ts";

/** Every row of the graph that any query can show, to compare two states of it. */
export async function exportGraph(store: GraphStore): Promise<string> {
  const all: Record<string, unknown> = {};
  // The log, the runs and the revision are what happened, not what is; scores go by what was there before, too.
  const shown = (Object.keys(expectedRows) as ReadName[]).filter(
    (query) => !/changes|runs|unfinished|revision|^search/.test(query),
  );
  for (const query of shown) {
    const { params } = expectedRows[query];
    const everything = {
      ...params,
      ...("ids" in params ? { ids: allIds } : {}),
      ...("afterKey" in params ? first : {}),
    };
    all[query] = await store.read(query, everything as ReadParams<ReadName>);
  }
  return JSON.stringify(all, null, 1);
}

const first = { limit: 100, afterKey: null, afterId: null };
const allIds = [
  ...exchanges.map(({ question }) => question.id),
  ...[fixture, people].flatMap(({ members, departments }) =>
    [...members, ...departments].map(({ id }) => id),
  ),
  ...[...Object.values(named).flat(), ...people.offices].map(({ id }) => id),
  ...topics.map(({ id }) => id),
  ...countries.map(({ code }) => code),
];

export async function loadAll(store: GraphStore, ...batches: readonly Batch[]): Promise<void> {
  await store.prepare();
  await loadCountriesAndTopics(store, { countries, topics });
  for (const batch of batches) await loadBatch(store, batch);
  await refreshDerivedEdges(store);
}

/** What every engine must do; `open` gives a store with nothing in it. */
export function describeGraphStore(name: string, open: () => Promise<GraphStore>): void {
  describe(`${name}: answers on a small graph`, () => {
    let store: GraphStore;
    beforeAll(async () => {
      store = await open();
      await store.prepare();
      await loadPeople(store, people);
      await loadAll(store, fixture);
      for (const entries of [olderLedger, ledger])
        await loadBatch(store, { ...fixture, exchanges: [] }, entries);
      await store.write([
        { query: "save-import-runs", rows: importRuns },
        { query: "save-declared-days", rows: declaredDays },
        { query: "save-imported-files", rows: importedFiles },
        { query: "save-people-files", rows: peopleFiles },
        { query: "save-unfinished", rows: [{ work: "refresh" }, { work: "rebuild" }, { work: "rebuild" }] },
        { query: "remove-unfinished", rows: [{ work: "refresh" }] },
      ]);
    });
    afterAll(() => store.close());

    const ministers = async (
      countryCodes: readonly string[],
      rest: Partial<ReadParams<"ministers-who-answered">> = {},
    ) =>
      (
        await store.read("ministers-who-answered", {
          aboutCountryCodes: [...countryCodes],
          aboutTopicIds: [],
          aboutNeeded: countryCodes.length,
          aboutScope: "ANSWER",
          order: "ANSWERS",
          evidence: 5,
          ...first,
          ...rest,
        })
      ).map((row) => `${row.id} ${row.answerCount} ${row.answerIds}`);

    test("every query of the catalogue is expected here", () => {
      expect(Object.keys(expectedRows).sort()).toEqual(Object.keys(readCatalogue).sort());
    });

    test.each(Object.keys(expectedRows) as ReadName[])("%s", async (query) => {
      const { params, brief, rows } = expectedRows[query];
      const found = await store.read(query, params);
      expect(found.map(brief as (row: unknown) => string)).toEqual(rows);
    });

    test.each(memberOrders)("ministers by %s are sorted from highest to lowest", async (order) => {
      const rows = await store.read("ministers-who-answered", {
        ...{ aboutCountryCodes: [], aboutTopicIds: [], aboutNeeded: 0, aboutScope: "ANSWER" },
        ...{ order, evidence: 0, ...first },
      });
      const keys = rows.map(({ cursorKey }) => cursorKey);
      expect(keys.length).toBeGreaterThan(1);
      expect(keys).toEqual(keys.toSorted((a, b) => (a < b ? 1 : -1)));
      const said = {
        ANSWERS: rows.map(({ answerCount }) => answerCount),
        QUESTIONS: rows.map(({ questionCount }) => questionCount),
        DISTINCT_ANSWERS: rows.map(({ distinctAnswerCount }) => distinctAnswerCount),
        LATEST: rows.map(({ lastAnswered }) => lastAnswered ?? ""),
        NAME: rows.map(({ name }) => name),
      };
      expect(keys).toEqual(said[order]);
    });

    test("each scope of ministers-who-answered includes the previous ones", async () => {
      expect(await ministers(["RU", "KP"], { aboutScope: "SENTENCE" })).toEqual(["mia 1 q1"]);
      expect(await ministers(["RU", "KP"])).toEqual(["mia 3 q3,q2,q1"]);
      expect(await ministers(["RU", "KP"], { aboutScope: "EXCHANGE" })).toEqual([
        "mia 3 q3,q2,q1",
        "ned 1 q4",
      ]);
    });

    test("one of several countries is enough when one is needed", async () => {
      expect(await ministers(["KP", "RU", "FR"], { aboutNeeded: 1 })).toEqual(["mia 3 q3,q2,q1", "ned 1 q7"]);
      expect(await ministers(["KP", "RU", "FR"], { aboutNeeded: 1, aboutScope: "SENTENCE" })).toEqual([
        "mia 3 q3,q2,q1",
        "ned 1 q7",
      ]);
      expect(await ministers(["AX"], { aboutScope: "EXCHANGE" })).toEqual(["ned 1 q7"]);
      expect(await ministers(["FR"])).toEqual([]);
    });

    test("topics of the answer or of its question count, with countries or without", async () => {
      expect(await ministers(["RU"], { aboutTopicIds: ["exports"] })).toEqual(["ned 1 q7"]);
      expect(await ministers([], { aboutTopicIds: ["sanctions", "exports"] })).toEqual([
        "mia 1 q1",
        "ned 1 q7",
      ]);
      expect(await ministers([])).toEqual(["mia 3 q3,q2,q1", "ned 2 q7,q4"]);
    });

    test("a page of ministers starts after the previous one", async () => {
      expect(await ministers([], { limit: 1 })).toEqual(["mia 3 q3,q2,q1"]);
      expect(await ministers([], { limit: 1, afterKey: 3, afterId: "mia" })).toEqual(["ned 2 q7,q4"]);
      expect(await ministers([], { afterKey: 2, afterId: "ned" })).toEqual([]);
    });

    test.each([
      "'",
      '"',
      "`",
      "\\",
      "$ids",
      ":ids",
      "'; DROP TABLE question; --",
      "MATCH (n) DETACH DELETE n //",
      "\u0000",
      "é\u{1F600}",
    ])("the string %j is an ordinary value", async (hostile) => {
      const before = await store.read("count-graph", {});
      expect(await store.read("members-by-id", { ids: [hostile] })).toEqual([]);
      expect(await store.read("questions-by-uin", { uin: hostile, tabledOn: hostile, limit: 5 })).toEqual([]);
      expect(
        await store.read("questions-of-countries", {
          ids: [hostile],
          ...first,
          afterKey: hostile,
          afterId: hostile,
        }),
      ).toEqual([]);
      expect(await ministers([hostile])).toEqual([]);
      expect(await store.read("count-graph", {})).toEqual(before);
    });
  });

  describe(`${name}: loading`, () => {
    async function exported(...batches: readonly Batch[]): Promise<string> {
      const store = await open();
      await loadAll(store, ...batches);
      const graph = await exportGraph(store);
      await store.close();
      return graph;
    }
    const only = (...of: readonly string[]): Batch => ({
      ...fixture,
      exchanges: exchanges.filter(({ question }) => of.includes(question.id)),
    });

    test("twice is the same as once, and the order of batches does not matter", async () => {
      const once = await exported(fixture);
      expect(await exported(fixture, fixture)).toBe(once);
      expect(await exported(only("q5", "q6", "q7"), only("q3", "q4"), only("q1", "q2"))).toBe(once);
    });

    test("one of several spellings of a name is kept, whatever the order", async () => {
      const shouting: Batch = {
        members: [member("ann", "ANN EXAMPLE", "LORDS")],
        parties: [{ id: "red", name: "RED" }],
        constituencies: [{ id: "hill", name: "HILL" }],
        departments: [{ id: "war", name: "WAR" }],
        exchanges: [],
      };
      expect(await exported(fixture, shouting)).toBe(await exported(fixture));
      expect(await exported(shouting, fixture)).toBe(await exported(fixture));
    });

    test("an official record takes precedence over a printed name", async () => {
      const store = await open();
      const official = { ...member("ann", "Ann Actual", "LORDS"), resolved: true, rank: 2 } as const;
      await loadAll(store, fixture, { ...fixture, members: [official] }, fixture);
      const { rank, ...node } = official;
      expect(rank).toBe(2);
      expect(await store.read("members-by-id", { ids: ["ann"] })).toEqual([node]);
      await store.close();
    });

    test("a question repeated in a batch is stored once, as printed last", async () => {
      const earlier = exchange({
        id: "q1",
        text: "An earlier printing on Åland.",
        asker: "bob",
        department: "home",
      });
      expect(await exported({ ...fixture, exchanges: [earlier, ...exchanges] })).toBe(
        await exported(fixture),
      );
    });

    test("an answer to several questions is stored once, in one batch or in several", async () => {
      const group = exchange({
        id: "g1",
        text: "What of the DPRK?",
        answer: { text: "It and Russia.", minister: "mia", topics: [["trade", 1]] },
      });
      const groups = ["g1", "g2", "g3"].map((id) => ({ ...group, question: { ...group.question, id } }));
      const together = await exported({ ...fixture, exchanges: [...exchanges, ...groups] });
      const apart = groups.map((each): Batch => ({ ...fixture, exchanges: [each] }));
      expect(await exported(fixture, ...apart)).toBe(together);
      const store = await open();
      await loadAll(store, { ...fixture, exchanges: groups });
      expect(await store.read("totals-of-answers", { ids: ["g1"] })).toEqual([
        { sourceId: "g1", questions: 3, countries: 1, topics: 1, references: 0, sameText: 0 },
      ]);
      expect(await store.read("ministers-of-answers", { ids: ["g1"] })).toHaveLength(1);
      await store.close();
    });

    test("a changed question replaces its edges, and nodes without edges are removed", async () => {
      const store = await open();
      await loadAll(store, fixture);
      const withdrawn = exchange({
        id: "q2",
        text: "And of France?",
        asker: "ann",
        party: "red",
        department: "war",
      });
      await loadAll(store, { ...fixture, parties: [], exchanges: [withdrawn] });
      const counts = Object.fromEntries(
        (await store.read("count-graph", {})).map(({ name: of, count }) => [of, count]),
      );
      expect(counts).toMatchObject({
        Question: 7,
        Answer: 5,
        ANSWERS: 5,
        Party: 1,
        MEMBER_OF: 2,
        SAME_TEXT_AS: 0,
      });
      expect(await store.read("countries-of-questions", { ids: ["q2"], ...first })).toEqual([]);
      expect(await store.read("answers-of-countries", { ids: ["KP"], ...first })).toHaveLength(2);
      await store.close();
    });

    test("a failed write leaves nothing of its transaction", async () => {
      const store = await open();
      await loadAll(store, fixture);
      const before = await exportGraph(store);
      const broken = { ...exchange({ id: "q9", text: "New." }), departmentId: undefined as unknown as null };
      await expect(loadBatch(store, { ...fixture, exchanges: [broken] })).rejects.toThrow();
      expect(await exportGraph(store)).toBe(before);
      await store.close();
    });
  });
}
