import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { textFields } from "../../../src/model/edges.ts";
import { scopes } from "../../../src/store/catalogue/about-params.ts";
import type { ReadName, ReadParams } from "../../../src/store/catalogue/catalogue.ts";
import { checkRows } from "../../../src/store/check-rows.ts";
import { ColumnCounts } from "../../../src/store/sqlite/columns/column-counts.ts";
import { openToRead } from "../../../src/store/sqlite/open-to-read.ts";
import { sqlQueries } from "../../../src/store/sqlite/sql-queries.ts";
import { SqliteStore } from "../../../src/store/sqlite/sqlite-store.ts";
import { arbitraryAbout } from "../arbitrary-about.ts";
import { arbitraryFilter } from "../arbitrary-filter.ts";
import { everyCount, similarTo } from "../every-count.ts";
import { allFacets } from "../facet-model.ts";
import { filterBatch, furtherBatch } from "../filter-fixture.ts";
import { loadAll } from "../graph-store.contract.ts";
import { arbitraryWalk, walkPages } from "../walk-pages.ts";

const first = { limit: 20, afterKey: null, afterId: null };
const naming = (code: string) => ({ countryCodes: [code], countriesNeeded: 1 });

let store: SqliteStore;
let columns: ColumnCounts;

beforeAll(async () => {
  store = new SqliteStore(join(mkdtempSync(join(tmpdir(), "column-lists-")), "answers.db"));
  const further = Array.from({ length: 1100 }, (_, n) => furtherBatch(n).exchanges);
  await loadAll(store, { ...filterBatch, exchanges: [...filterBatch.exchanges, ...further.flat()] });
  columns = new ColumnCounts(openToRead(store.location), sqlQueries());
  // Columns are loaded when they are needed a second time.
  for (const _again of "12") columns.run("list-questions", { ...first, ...naming("RU") });
});
afterAll(() => store.close());

test("pages that columns choose are those of the list's statement, whatever the filter, from either end", async () => {
  let chosen = 0;
  await fc.assert(
    fc.asyncProperty(arbitraryWalk, (walk) =>
      walkPages(
        walk,
        (params) => store.read("list-questions", params),
        (params, rows) => {
          const page = columns.run("list-questions", params);
          if (page === null) return;
          expect(checkRows("list-questions", page)).toEqual(rows);
          if (rows.length > 0) chosen += 1;
        },
      ),
    ),
    { numRuns: 100 },
  );
  expect(chosen).toBeGreaterThan(30);
});

test("columns choose pages of hubs and pages that come late, and leave others to the statement", () => {
  const page = (params: object) => columns.run("list-questions", { ...first, ...params });
  expect(page(naming("RU"))).toHaveLength(20);
  expect(page(naming("FR"))).toBeNull();
  expect(page({ ...naming("RU"), askerIds: ["nobody"] })).toBeNull();
  const lords = { houses: ["LORDS"] };
  expect(page(lords)).toBeNull();
  expect(page({ ...lords, answeredFrom: "2030-01-01" })).toEqual([]);
  expect(page({ tabledFrom: "2025-01-01" })).toBeNull();
  expect(page({})).toBeNull();
});

test("columns leave a cursor that is none of a list to the statement", () => {
  const after = { afterKey: "tomorrow", afterId: "" };
  expect(columns.run("list-questions", { ...first, ...naming("RU"), ...after })).toBeNull();
});

test("columns and statements count the lists of nodes the same, and their facets, with any filter", async () => {
  const lists = {
    ofAll: "",
    ofMembers: "ann",
    ofDepartments: "war",
    ofCountries: "RU",
    ofTopics: "sanctions",
  };
  const about = { aboutCountryCodes: ["RU"], aboutNeeded: 1, aboutScope: "QUESTION", aboutTopicIds: [] };
  let counted = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...Object.entries(lists)),
      arbitraryFilter,
      fc.boolean(),
      async ([source, id], filter, isAbout) => {
        const of = { source, sourceIds: [id], ...filter };
        for (const [query, more] of [
          ["count-questions", {}],
          ["facets-of-questions", { ...allFacets, ...(isAbout && source === "ofAll" ? about : {}) }],
        ] as const) {
          const asked = { ...of, ...more } as unknown as ReadParams<typeof query>;
          const rows = columns.run(query, asked);
          if (rows === null) continue;
          expect(checkRows(query, rows)).toEqual(await store.read(query, asked));
          counted += rows.length;
        }
      },
    ),
    { numRuns: 60 },
  );
  expect(counted).toBeGreaterThan(100);
});

test("columns and statements count members and answers the same, with any filter and about anything", async () => {
  const counted = new Set<string>();
  const expectEqual = async (queries: readonly (readonly [ReadName, object])[]) => {
    for (const [query, params] of queries) {
      const asked = params as ReadParams<ReadName>;
      const rows = columns.run(query, asked);
      if (rows === null) continue;
      expect(checkRows(query, rows), query).toEqual(await store.read(query, asked));
      if (rows.length > 0) counted.add(query);
    }
  };
  await expectEqual([...everyCount({ houses: ["COMMONS"] }), ...["ann", "bob", "nobody"].map(similarTo)]);
  expect([...counted].sort()).toEqual([
    ...["count-answers", "facets-of-answers", "facets-of-questions"],
    ...["members-who-asked", "ministers-who-answered", "similar-members"],
  ]);
  const ofRussia = { aboutCountryCodes: ["RU"], aboutNeeded: 1, aboutTopicIds: ["sanctions"] };
  const ofBoth = { aboutCountryCodes: ["RU", "KP"], aboutNeeded: 2, aboutTopicIds: [] };
  for (const aboutScope of scopes)
    for (const about of [ofRussia, ofBoth, { ...ofBoth, aboutNeeded: 1 }])
      for (const aboutFields of [[...textFields], ...textFields.map((field) => [field])])
        await expectEqual(everyCount({}, { ...about, aboutScope, aboutFields }));
  await fc.assert(
    fc.asyncProperty(arbitraryFilter, arbitraryAbout, (filter, about) =>
      expectEqual(everyCount(filter, about)),
    ),
    { numRuns: 40 },
  );
});

test("pages of members that columns count follow each other as those of the statement, from either end", async () => {
  const about = { aboutCountryCodes: ["RU"], aboutNeeded: 1, aboutScope: "EXCHANGE", aboutTopicIds: [] };
  const lists = [
    ["ministers-who-answered", { ...about, order: "DISTINCT_ANSWERS", evidence: 3 }],
    ["members-who-asked", { ...about, aboutScope: "QUESTION", order: "LATEST", evidence: 0 }],
    ["similar-members", { memberId: "ann", minimumShared: 1 }],
  ] as const;
  for (const [query, params] of lists) {
    for (const backwards of [false, true]) {
      let after: object = { afterKey: null, afterId: null };
      for (;;) {
        const asked = { ...params, limit: 1, backwards, ...after } as unknown as ReadParams<typeof query>;
        const rows = await store.read(query, asked);
        expect(checkRows(query, columns.run(query, asked) ?? [])).toEqual(rows);
        const [row] = rows;
        if (row === undefined) break;
        after = { afterKey: row.cursorKey, afterId: row.cursorId };
      }
      expect(after).not.toEqual({ afterKey: null, afterId: null });
    }
  }
});

test("a count without a filter, and the first page after a change, do not load columns", async () => {
  const fresh = new ColumnCounts(openToRead(store.location), sqlQueries());
  for (const _again of "12")
    expect(fresh.run("count-questions", { source: "ofAll", sourceIds: [""] })).toBeNull();
  expect(fresh.run("list-questions", { ...first, ...naming("RU") })).toBeNull();
  expect(fresh.bytes).toBe(0);
  expect(fresh.run("list-questions", { ...first, ...naming("RU") })).toHaveLength(20);
  expect(fresh.bytes).toBeGreaterThan(1000);
});
