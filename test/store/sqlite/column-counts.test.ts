import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { ReadName, ReadParams } from "../../../src/store/catalogue/catalogue.ts";
import type { FilterParams } from "../../../src/store/catalogue/filters.ts";
import { loadBatch } from "../../../src/store/load-batch.ts";
import { ColumnCounts } from "../../../src/store/sqlite/columns/column-counts.ts";
import { openToRead } from "../../../src/store/sqlite/open-to-read.ts";
import { sqlQueries } from "../../../src/store/sqlite/sql-queries.ts";
import { SqliteStore } from "../../../src/store/sqlite/sqlite-store.ts";
import { arbitraryFilter } from "../arbitrary-filter.ts";
import { allFacets } from "../facet-model.ts";
import { filterBatch, filterExchanges } from "../filter-fixture.ts";
import { loadAll } from "../graph-store.contract.ts";

const files = sqlQueries();
const ofAll = { source: "ofAll" as const, sourceIds: [""] };
const first = { limit: 1000, afterKey: null, afterId: null };
const onDay = "2025-02-12";

const file = join(mkdtempSync(join(tmpdir(), "columns-")), "answers.db");
let store: SqliteStore;
let counts: ColumnCounts;

beforeAll(async () => {
  store = new SqliteStore(file);
  await loadAll(store, filterBatch);
  counts = new ColumnCounts(openToRead(file), files);
});
afterAll(() => store.close());

/** Every aggregate that columns count, with every value of its enums. */
function aggregates(filter: FilterParams): readonly (readonly [ReadName, object])[] {
  const pairs = (["COUNTRIES", "TOPICS"] as const).flatMap((of) =>
    (["EXCHANGE", "ANSWER"] as const).flatMap((scope) =>
      (["WEIGHT", "LIFT"] as const).map(
        (order) => ["co-mentions", { of, scope, order, minimumSupport: 1, ...first }] as const,
      ),
    ),
  );
  const responses = (["DEPARTMENT", "COUNTRY", "MINISTER"] as const).flatMap((by) =>
    (["PUT", "MEDIAN_DAYS", "OVERDUE"] as const).map(
      (order) => ["responsiveness", { by, order, onDay, ...first }] as const,
    ),
  );
  return (
    [
      ["facets-of-questions", { ...ofAll, ...allFacets }],
      ["facets-of-questions", { ...ofAll, topTopics: 2, topYears: 1 }],
      ["questions-by-day", {}],
      ["answers-by-day", {}],
      ...pairs,
      ...responses,
    ] as const
  ).map(([query, params]) => [query, { ...params, ...filter }]);
}

async function expectEqual(filter: FilterParams): Promise<number> {
  let rows = 0;
  for (const [query, params] of aggregates(filter)) {
    const counted = counts.run(query, params as ReadParams<ReadName>);
    // Only statements tell headings from texts, and know scores.
    if (counted === null && filter.fields !== undefined && "topCountries" in params) continue;
    const countsTopics = "topTopics" in params || ("of" in params && params.of === "TOPICS");
    if (counted === null && filter.minScore !== undefined && countsTopics) continue;
    expect(counted, query).toEqual(await store.read(query, params as ReadParams<ReadName>));
    rows += counted?.length ?? 0;
  }
  return rows;
}

test("columns and statements count the same, with any filter", async () => {
  expect(await expectEqual({})).toBeGreaterThan(50);
  await fc.assert(
    fc.asyncProperty(arbitraryFilter, async (filter) => {
      await expectEqual(filter);
    }),
    { numRuns: 60 },
  );
});

test("columns and statements give the same pages, from either end", async () => {
  await expectEqual({});
  for (const [query, params] of aggregates({}).filter(([name]) => /co-mentions|responsiveness/.test(name))) {
    for (const backwards of [false, true]) {
      let after: { afterKey: unknown; afterId: unknown } = { afterKey: null, afterId: null };
      for (let page = 0; page < 4; page++) {
        const asked = { ...params, limit: 2, backwards, ...after } as ReadParams<ReadName>;
        const rows = await store.read(query, asked);
        expect(counts.run(query, asked), query).toEqual(rows);
        const last = rows.at(-1) as { cursorKey: unknown; cursorId: unknown } | undefined;
        if (last === undefined) break;
        after = { afterKey: last.cursorKey, afterId: last.cursorId };
      }
    }
  }
});

test("a batch of an import is counted at once and as a whole", async () => {
  await expectEqual({});
  const [one] = filterExchanges;
  if (one === undefined) throw new Error("The fixture is empty.");
  const question = { ...one.question, id: "one-more", tabledOn: "1999-12-31" };
  const batch = { ...filterBatch, exchanges: [{ ...one, question, reply: null }] };
  await loadBatch(store, batch);
  expect(counts.run("facets-of-questions", { ...ofAll, topYears: 100 })).toContainEqual(
    expect.objectContaining({ facet: "years", value: "1999", count: 1 }),
  );
  await expectEqual({});
  await store.write([{ query: "remove-questions", rows: [{ id: "one-more" }] }]);
  // While an import writes, a filtered aggregate is left to its statement, until nothing was written between two.
  expect(counts.run("questions-by-day", { houses: ["LORDS"] })).toBeNull();
  expect(counts.run("questions-by-day", { houses: ["LORDS"] })).not.toBeNull();
  await expectEqual({});
});

test("a graph of more questions than columns may have is left to the statements", () => {
  const most = filterExchanges.length;
  expect(new ColumnCounts(openToRead(file), files, most).run("questions-by-day", {})).not.toBeNull();
  const few = new ColumnCounts(openToRead(file), files, most - 1);
  for (const _again of [1, 2]) expect(few.run("questions-by-day", {})).toBeNull();
});

test("lists of one node and texts about something are left to the statements", () => {
  const facets = { ...allFacets, sourceIds: ["ann"] };
  expect(counts.run("facets-of-questions", { ...facets, source: "ofMembers" })).toBeNull();
  const about = {
    aboutCountryCodes: ["RU"],
    aboutNeeded: 1,
    aboutScope: "QUESTION" as const,
    aboutTopicIds: [],
  };
  expect(counts.run("facets-of-questions", { ...facets, ...ofAll, ...about })).toBeNull();
  expect(counts.run("list-questions", first)).toBeNull();
});
