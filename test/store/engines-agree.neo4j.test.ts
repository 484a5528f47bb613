import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { importFiles } from "../../src/import/import-files.ts";
import { importPeople } from "../../src/import/import-people.ts";
import { memberOrders, scopes } from "../../src/store/catalogue/about-params.ts";
import type { PagedEdgeName } from "../../src/store/catalogue/catalogue.ts";
import { pagedEdgeQueries } from "../../src/store/catalogue/edge-queries.ts";
import type { FilterParams } from "../../src/store/catalogue/filters.ts";
import type { GraphStore } from "../../src/store/graph-store.ts";
import { SqliteStore } from "../../src/store/sqlite/sqlite-store.ts";
import { openEmptyNeo4j } from "../open-empty-neo4j.ts";
import { writeTables } from "../people/people-fixture.ts";
import { sampleFiles } from "../repository-paths.ts";

const uri = inject("neo4jUri");

describe.skipIf(uri === null)(
  `both engines on the sample (Neo4j ${inject("neo4jMissing") ?? "running"})`,
  () => {
    let sqlite: GraphStore;
    let neo4j: GraphStore;
    let ids: readonly string[];
    let codes: readonly string[];
    let topicIds: readonly string[];

    beforeAll(async () => {
      sqlite = new SqliteStore(":memory:");
      neo4j = await openEmptyNeo4j(uri ?? "");
      for (const store of [sqlite, neo4j]) {
        await importPeople(store, writeTables());
        await importFiles(store, sampleFiles);
      }
      const all = { limit: 1000, afterKey: null, afterId: null };
      const lists = [
        "list-members",
        "list-questions",
        "list-departments",
        "list-offices",
        "list-parties",
        "list-constituencies",
        "list-topics",
      ] as const;
      ids = (await Promise.all(lists.map((list) => sqlite.read(list, all))))
        .flat()
        .map(({ cursorId }) => cursorId);
      const [mentioned, about] = await Promise.all([
        sqlite.read("countries-of-answers", { ids: [...ids], ...all }),
        sqlite.read("topics-of-answers", { ids: [...ids], ...all }),
      ]);
      codes = [...new Set(mentioned.map(({ code }) => code))].sort();
      topicIds = [...new Set(about.map(({ id }) => id))].sort();
    });
    afterAll(() => Promise.all([sqlite.close(), neo4j.close()]));

    test("have the same graph", async () => {
      expect(await neo4j.read("count-graph", {})).toEqual(await sqlite.read("count-graph", {}));
      const all = { limit: 1000, afterKey: null, afterId: null };
      expect(await neo4j.read("list-countries", all)).toEqual(await sqlite.read("list-countries", all));
    });

    test.each(Object.keys(pagedEdgeQueries) as PagedEdgeName[])(
      "give equal pages of %s, and walks that give the list",
      async (query) => {
        const from = [...ids, ...codes];
        const pages = fc.record({
          ids: fc.uniqueArray(fc.constantFrom(...from), { minLength: 1, maxLength: 30 }),
          limit: fc.integer({ min: 1, max: 6 }),
          backwards: fc.boolean(),
        });
        await fc.assert(
          fc.asyncProperty(pages, async ({ ids: some, limit, backwards }) => {
            const start = { ids: some, limit, afterKey: null, afterId: null, backwards };
            const page = await sqlite.read(query, start);
            expect(await neo4j.read(query, start)).toEqual(page);
            const last = page.at(-1);
            if (last === undefined) return;
            const position = { afterKey: last.cursorKey, afterId: last.cursorId, backwards };
            const next = { ids: [last.sourceId], limit, ...position };
            expect(await neo4j.read(query, next)).toEqual(await sqlite.read(query, next));
          }),
          { numRuns: 15 },
        );
        const everything = { ids: from, limit: 1000, afterKey: null, afterId: null };
        const whole = await sqlite.read(query, everything);
        expect(await neo4j.read(query, everything)).toEqual(whole);
        const fromEnd = await sqlite.read(query, { ...everything, backwards: true });
        const bySource = (rows: typeof whole) =>
          Object.values(Object.groupBy(rows, ({ sourceId }) => sourceId));
        expect(bySource(fromEnd).map((rows) => rows?.toReversed())).toEqual(bySource(whole));
      },
    );

    test("list the same texts shared by several answers, a page at a time", async () => {
      const whole = await sqlite.read("list-text-clusters", {
        minSize: 2,
        limit: 100,
        afterKey: null,
        afterId: null,
      });
      expect(whole.length).toBeGreaterThan(1);
      let [afterKey, afterId]: [string | number | null, string | null] = [null, null];
      for (const row of whole) {
        const page = { minSize: 2, limit: 1, afterKey, afterId };
        expect(await sqlite.read("list-text-clusters", page)).toEqual([row]);
        expect(await neo4j.read("list-text-clusters", page)).toEqual([row]);
        [afterKey, afterId] = [row.cursorKey, row.cursorId];
      }
      const answers = { limit: 1000, afterId: "" };
      const known = await sqlite.read("answers-with-first-use", answers);
      expect(await neo4j.read("answers-with-first-use", answers)).toEqual(known);
      const of = { ids: known.map(({ id }) => id) };
      for (const query of [
        "text-clusters-of-answers",
        "totals-of-text-clusters",
        "totals-of-answers",
      ] as const)
        expect(await neo4j.read(query, of)).toEqual(await sqlite.read(query, of));
    });

    const asked = () =>
      fc
        .record({
          aboutCountryCodes: fc.uniqueArray(fc.constantFrom(...codes), { maxLength: 3 }),
          aboutTopicIds: fc.uniqueArray(fc.constantFrom(...topicIds), { maxLength: 2 }),
          aboutScope: fc.constantFrom(...scopes),
          any: fc.boolean(),
          limit: fc.integer({ min: 1, max: 5 }),
          evidence: fc.integer({ min: 0, max: 4 }),
          order: fc.constantFrom(...memberOrders),
          backwards: fc.boolean(),
          filter: fc.constantFrom<FilterParams>({}, { houses: ["LORDS"] }, { tabledFrom: "2025-06-01" }),
        })
        .map(({ any, filter, ...rest }) => ({
          ...{ ...rest, ...filter },
          aboutNeeded: any ? Math.min(1, rest.aboutCountryCodes.length) : rest.aboutCountryCodes.length,
          afterKey: null,
          afterId: null,
        }));

    test("give equal answers to ministers-who-answered, and equal evidence", async () => {
      await fc.assert(
        fc.asyncProperty(asked(), fc.boolean(), async (about, split) => {
          const params = { ...about, split, countQuestions: split };
          const rows = await sqlite.read("ministers-who-answered", params);
          expect(await neo4j.read("ministers-who-answered", params)).toEqual(rows);
          const last = rows.at(-1);
          if (last === undefined) return;
          const next = { ...params, afterKey: last.cursorKey, afterId: last.cursorId };
          expect(await neo4j.read("ministers-who-answered", next)).toEqual(
            await sqlite.read("ministers-who-answered", next),
          );
          const { aboutCountryCodes: countryCodes, aboutTopicIds: topics } = params;
          const evidence = { ids: [...last.answerIds], countryCodes, topicIds: topics };
          expect(await neo4j.read("evidence-of-answers", evidence)).toEqual(
            await sqlite.read("evidence-of-answers", evidence),
          );
        }),
        { numRuns: 25 },
      );
    });

    test("give equal answers to members-who-asked, and equal evidence", async () => {
      await fc.assert(
        fc.asyncProperty(asked(), async (params) => {
          const rows = await sqlite.read("members-who-asked", params);
          expect(await neo4j.read("members-who-asked", params)).toEqual(rows);
          const last = rows.at(-1);
          if (last === undefined) return;
          const next = { ...params, afterKey: last.cursorKey, afterId: last.cursorId };
          expect(await neo4j.read("members-who-asked", next)).toEqual(
            await sqlite.read("members-who-asked", next),
          );
          const { aboutCountryCodes: countryCodes, aboutTopicIds: topics } = params;
          const evidence = { ids: [...last.questionIds], countryCodes, topicIds: topics };
          expect(await neo4j.read("evidence-of-questions", evidence)).toEqual(
            await sqlite.read("evidence-of-questions", evidence),
          );
        }),
        { numRuns: 25 },
      );
    });
  },
);
