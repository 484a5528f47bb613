import { spawnSync } from "node:child_process";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { importFiles } from "../../src/import/import-files.ts";
import { type SearchText, searchText } from "../../src/search/search-text.ts";
import type { AboutParams } from "../../src/store/catalogue/about-params.ts";
import type { ReadName, ReadParams } from "../../src/store/catalogue/catalogue.ts";
import type { FilterParams } from "../../src/store/catalogue/filters.ts";
import { checkRows } from "../../src/store/check-rows.ts";
import { loadBatch } from "../../src/store/load-batch.ts";
import { boltValues } from "../../src/store/neo4j/bolt-values.ts";
import type { FindQuestions } from "../../src/store/neo4j/columns/found-by-words.ts";
import { ServedColumns } from "../../src/store/neo4j/columns/served-columns.ts";
import { cypherQueries } from "../../src/store/neo4j/cypher-queries.ts";
import { fillAbsent } from "../../src/store/neo4j/fill-absent.ts";
import { Neo4jStore } from "../../src/store/neo4j/neo4j-store.ts";
import { openDriver } from "../../src/store/neo4j/open-driver.ts";
import { questionsWithWords } from "../../src/store/neo4j/questions-with-words.ts";
import { textOf } from "../../src/store/query-text.ts";
import { openEmptyNeo4j } from "../open-empty-neo4j.ts";
import { sampleFiles } from "../repository-paths.ts";
import { arbitraryAbout } from "./arbitrary-about.ts";
import { arbitraryFilter } from "./arbitrary-filter.ts";
import { everyAggregate } from "./every-aggregate.ts";
import { aboutNothing, everyCount, similarTo } from "./every-count.ts";
import { allFacets } from "./facet-model.ts";
import { filterBatch, furtherBatch } from "./filter-fixture.ts";
import { loadAll } from "./graph-store.contract.ts";
import { arbitraryWalk, type Walk, walkPages } from "./walk-pages.ts";

const uri = inject("neo4jUri");
const address = { uri: uri ?? "", user: null, password: null };
const page = { evidence: 2, limit: 1000, afterKey: null, afterId: null };
const lists = { ofAll: "", ofMembers: "ann", ofDepartments: "war", ofCountries: "RU", ofTopics: "sanctions" };
const counting = (source: string, id: string, filter: FilterParams) =>
  ["count-questions", { source, sourceIds: [id], ...filter }] as const;
const atOnce = { calm: 0, retry: 0, count: 5000, load: 60_000 };
const never = new AbortController().signal;
const byMonth = { letters: 7, today: "2025-06-01" } as const;

describe.skipIf(uri === null)(`Neo4j (${inject("neo4jMissing") ?? "running"})`, () => {
  let store: Neo4jStore;
  let columns: ServedColumns;
  const columnsOf = (at = address) =>
    new ServedColumns(at, async () => (await store.read("revision", {}))[0]?.number ?? 0, atOnce);
  const count = (query: ReadName, params: object) =>
    columns.count(query, params as ReadParams<ReadName>, never);
  /** Waits until columns of the current graph are loaded. */
  const loaded = () =>
    expect.poll(() => count("questions-in-buckets", byMonth), { timeout: 60_000 }).not.toBeNull();

  /** Waits until a store has loaded its columns. */
  const servedFromColumns = (served: Neo4jStore) =>
    expect
      .poll(
        async () => {
          await served.read("questions-in-buckets", byMonth);
          return served.columnBytes;
        },
        { timeout: 60_000 },
      )
      .toBeGreaterThan(1000);

  beforeAll(async () => {
    store = await openEmptyNeo4j(address.uri);
    await loadAll(store, filterBatch);
    columns = columnsOf();
  });
  afterAll(async () => {
    await columns.close();
    await store.close();
  });

  /** Compares the rows of columns with those of statements. Returns how many queries columns could count. */
  async function expectEqual(queries: readonly (readonly [ReadName, object])[]): Promise<number> {
    let counted = 0;
    for (const [query, params] of queries) {
      const rows = await count(query, params);
      if (rows === null) continue;
      const checked = checkRows(
        query,
        rows.map((row) => fillAbsent(query, row)),
      );
      const asked = params as ReadParams<ReadName>;
      expect(checked, query).toEqual(await store.read(query, asked));
      counted += 1;
    }
    return counted;
  }

  /** Everything that columns count. */
  const everything = (filter: FilterParams, about: AboutParams = aboutNothing) => [
    ...everyAggregate(filter),
    ...Object.entries(lists).map(([source, id]) => counting(source, id, filter)),
    ["facets-of-questions", { source: "ofCountries", sourceIds: ["RU"], ...allFacets, ...filter }] as const,
    ...everyCount(filter, about),
    ...["ann", "bob", "nobody"].map(similarTo),
  ];

  test("columns and statements count the same, with any filter", { timeout: 600_000 }, async () => {
    await loaded();
    expect(await expectEqual(everything({}))).toBe(everything({}).length);
    let counted = 0;
    await fc.assert(
      fc.asyncProperty(arbitraryFilter, arbitraryAbout, async (filter, about) => {
        counted += await expectEqual(everything(filter, about));
      }),
      { numRuns: 3 },
    );
    expect(counted).toBeGreaterThan(0);
  });

  test("a served graph gives the same pages, whatever the filter, from either end", {
    timeout: 600_000,
  }, async () => {
    const further = Array.from({ length: 2600 }, (_, n) => furtherBatch(n).exchanges);
    await loadAll(store, { ...filterBatch, exchanges: further.flat() });
    const served = new Neo4jStore(address, 60_000, 4, atOnce);
    const lists = [
      ["list-questions", {}],
      ["questions-of-departments", { ids: ["home", "none", "war"] }],
      ["questions-of-countries", { ids: ["AX", "RU"] }],
      ["questions-of-topics", { ids: ["sanctions", "trade"] }],
    ] as const;
    await loaded();
    await servedFromColumns(served);
    const sureWalk = { filter: { countryCodes: ["RU", "KP"], countriesNeeded: 1 }, limit: 2 };
    const chosen = new Set<string>();
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...lists), arbitraryWalk, async ([query, ofNodes], walk) => {
        const asked = (params: object) => ({ ...params, ...ofNodes }) as unknown as ReadParams<typeof query>;
        await walkPages(
          walk,
          (params) => store.read(query, asked(params)),
          async (params, rows) => {
            expect(await served.read(query, asked(params))).toEqual(rows);
            const [page] = (await count(query, asked(params))) ?? [];
            if (Array.isArray(page?.["chosen"]) && rows.length > 0) chosen.add(query);
          },
        );
      }),
      { numRuns: 40, examples: lists.map((list): [typeof list, Walk] => [list, sureWalk]) },
    );
    expect(chosen.size).toBe(lists.length);
    await served.close();
    await openEmptyNeo4j(address.uri).then((emptied) => emptied.close());
    await loadAll(store, filterBatch);
  });

  test("a page that its statement would find sooner is left to it when it has a plan", async () => {
    await loaded();
    const filter: FilterParams = { countryCodes: ["RU"], countriesNeeded: 1, houses: ["COMMONS"] };
    const params = { ...filter, limit: 2, afterKey: null, afterId: null };
    const chosen = (isPlanned: boolean) =>
      columns.count("list-questions", params, never, { isPlanned: () => isPlanned });
    expect(await chosen(true)).toBeNull();
    const found = await store.read("list-questions", params);
    expect(await chosen(false)).toEqual([{ chosen: expect.arrayContaining(found.map(({ id }) => id)) }]);
  });

  test("members are counted with conditions on their answers and on questions", {
    timeout: 600_000,
  }, async () => {
    await loaded();
    const abouts: readonly AboutParams[] = [
      { ...aboutNothing, aboutCountryCodes: ["RU", "KP"], aboutNeeded: 2 },
      { ...aboutNothing, aboutCountryCodes: ["RU", "AX"], aboutNeeded: 1 },
    ];
    const filters: readonly FilterParams[] = [
      { departmentIds: ["war"], houses: ["COMMONS"] },
      { topicIds: ["sanctions"], notCountryCodes: ["AX"] },
      { countryCodes: ["RU", "KP"], countriesNeeded: 1, answeredFrom: "2025-01-01" },
    ];
    for (const about of [aboutNothing, ...abouts]) {
      for (const filter of [{}, ...filters]) {
        const asked = { ...about, ...filter, ...page, limit: 1, order: "ANSWERS" };
        expect(await expectEqual([["ministers-who-answered", asked]])).toBe(1);
        const asking = { ...asked, aboutScope: "QUESTION" };
        expect(await expectEqual([["members-who-asked", asking]])).toBe(1);
      }
    }
    const all = await count("ministers-who-answered", { ...aboutNothing, ...page, order: "LATEST" });
    expect(all?.length).toBeGreaterThan(1);
    for (const backwards of [false, true]) {
      const [first] =
        (await count("ministers-who-answered", {
          ...{ ...aboutNothing, ...page, order: "LATEST" },
          ...{ limit: 1, backwards },
        })) ?? [];
      const after = { afterKey: first?.["cursorKey"], afterId: first?.["cursorId"] };
      const next = { ...aboutNothing, ...page, order: "LATEST", limit: 1, backwards, ...after };
      expect(await expectEqual([["ministers-who-answered", next]])).toBe(1);
    }
  });

  test("after a change the statements count, until the columns of the new graph are there", async () => {
    await loaded();
    await loadBatch(store, filterBatch);
    expect(await count("questions-in-buckets", byMonth)).toBeNull();
    await loaded();
    await expectEqual(everything({}));
  });

  test("columns of a whole import are those of its graph", { timeout: 200_000 }, async () => {
    await importFiles(store, sampleFiles);
    await loaded();
    expect(await expectEqual(everything({}))).toBe(everything({}).length);
    expect(columns.bytes).toBeGreaterThan(1000);
  });

  test("a process that was killed is replaced", async () => {
    await loaded();
    spawnSync("pkill", ["-KILL", "-P", String(process.pid), "-f", "columns-process"]);
    await expect.poll(() => count("questions-in-buckets", byMonth), { timeout: 60_000 }).toBeNull();
    await loaded();
  });

  test("a process that no longer replies is ended, and the statement counts", async () => {
    await loaded();
    const sent = spawnSync("pkill", ["-STOP", "-P", String(process.pid), "-f", "columns-process"]);
    expect(sent.status).toBe(0);
    expect(await count("questions-in-buckets", byMonth)).toBeNull();
    await loaded();
  });

  test("conditions on offices, and on words if the statement has a plan, are left to the statement", async () => {
    await loaded();
    for (const filter of [{ officeIds: ["o"] }, { words: searchText({ kind: "phrase", words: ["russia"] }) }])
      expect(await count("questions-in-buckets", { ...byMonth, ...filter })).toBeNull();
  });

  test("while a statement has no plan, columns choose among the questions that an index finds by words", {
    timeout: 600_000,
  }, async () => {
    await loaded();
    const [sanctions, russia] = ["sanctions", "russia"].map((word) =>
      searchText({ kind: "phrase", words: [word] }),
    );
    const idsOf = async (words: SearchText) =>
      (await store.read("list-questions", { words, limit: 1000, afterKey: null, afterId: null })).map(
        ({ id }) => id,
      );
    const unplanned = (query: ReadName, params: object, findQuestions: FindQuestions = idsOf) =>
      columns.count(query, params as ReadParams<ReadName>, never, { isPlanned: () => false, findQuestions });
    let counted = 0;
    const expectSame = async (filter: FilterParams) => {
      for (const [query, params] of everything(filter)) {
        const rows = await unplanned(query, params);
        if (rows === null) continue;
        const filled = rows.map((row) => fillAbsent(query, row));
        expect(checkRows(query, filled), query).toEqual(
          await store.read(query, params as ReadParams<ReadName>),
        );
        counted += 1;
      }
    };
    await expectSame({ words: sanctions, notWords: russia });
    expect(counted).toBeGreaterThan(10);
    await fc.assert(
      fc.asyncProperty(arbitraryFilter, fc.boolean(), async (filter, isExcluded) => {
        await expectSame(isExcluded ? { ...filter, notWords: russia } : { ...filter, words: russia });
      }),
      { numRuns: 4 },
    );
    const some = { ...byMonth, words: russia };
    expect(await unplanned("questions-in-buckets", some)).not.toBeNull();
    expect(await unplanned("questions-in-buckets", some, async () => null)).toBeNull();
    expect(await unplanned("questions-in-buckets", some, async () => ["no question"])).toBeNull();
  });

  test("the questions with words are found themselves and by their answers, unless there are too many", async () => {
    const driver = openDriver(address);
    const words = searchText({ kind: "phrase", words: ["russia"] });
    const run = async (params: object) =>
      (
        await driver.executeQuery(textOf(cypherQueries(), "questions-with-words"), boltValues({ ...params }))
      ).records.map((record) => record.get("row"));
    const found = await questionsWithWords(words, run);
    const rows = await store.read("list-questions", { words, limit: 1000, afterKey: null, afterId: null });
    expect(found?.toSorted()).toEqual(rows.map(({ id }) => id).toSorted());
    const most = (count: number) => questionsWithWords(words, (params) => run({ ...params, most: count }));
    expect(await most(rows.length)).toHaveLength(rows.length);
    expect(await most(rows.length - 1)).toBeNull();
    await driver.close();
  });

  test("a served graph counts from columns, and from statements if these cannot be loaded", async () => {
    const served = new Neo4jStore(address, 60_000, 4, atOnce);
    const rows = await store.read("questions-in-buckets", byMonth);
    expect(served.columnBytes).toBe(0);
    await servedFromColumns(served);
    expect(await served.read("questions-in-buckets", byMonth)).toEqual(rows);
    await served.close();

    const elsewhere = columnsOf({ ...address, uri: "neo4j://127.0.0.1:1" });
    for (const _again of "12")
      expect(await elsewhere.count("questions-in-buckets", byMonth, never)).toBeNull();
    await elsewhere.close();
  });
});
