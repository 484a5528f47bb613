import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { wrongChunks } from "../../../scripts/crash-test/wrong-chunks.ts";
import type { Exchange } from "../../../src/model/exchange.ts";
import type { ReadName, ReadParams } from "../../../src/store/catalogue/catalogue.ts";
import type { FilterParams } from "../../../src/store/catalogue/filters.ts";
import { checkRows } from "../../../src/store/check-rows.ts";
import { loadBatch } from "../../../src/store/load-batch.ts";
import { CHUNK_ROWS } from "../../../src/store/sqlite/columns/chunks/chunk.ts";
import { ColumnChunks } from "../../../src/store/sqlite/columns/chunks/column-chunks.ts";
import { ColumnCounts } from "../../../src/store/sqlite/columns/column-counts.ts";
import { openToRead } from "../../../src/store/sqlite/open-to-read.ts";
import { sqlQueries } from "../../../src/store/sqlite/sql-queries.ts";
import { SqliteStore } from "../../../src/store/sqlite/sqlite-store.ts";
import { arbitraryFilter } from "../arbitrary-filter.ts";
import { everyAggregate } from "../every-aggregate.ts";
import { similarTo } from "../every-count.ts";
import { allFacets } from "../facet-model.ts";
import { filterBatch, filterExchanges } from "../filter-fixture.ts";
import { exchange } from "../fixture.ts";
import { loadAll } from "../graph-store.contract.ts";

const files = sqlQueries();
const ofAll = { source: "ofAll" as const, sourceIds: [""] };
const first = { limit: 1000, afterKey: null, afterId: null };
const byMonth = { letters: 7, today: "2025-06-01" } as const;

const file = join(mkdtempSync(join(tmpdir(), "columns-")), "answers.db");
let store: SqliteStore;
let counts: ColumnCounts;

/** Row numbers of the first questions and answers are the last of a chunk, so that both have two chunks. */
const SPARE_ROWS = 20;

beforeAll(async () => {
  store = new SqliteStore(file);
  const row = CHUNK_ROWS - SPARE_ROWS;
  change(`
    INSERT INTO question (wordsId, id, truncated, state, ambiguousMentions, askerCandidateIds, source, line, retrievedAt, contentHash, text)
    VALUES (${row}, 'before', 0, 'UNANSWERED', '[]', '[]', '', 1, '', '', '');
    INSERT INTO answer (wordsId, id, textHash, truncated, holding, attachments, ambiguousMentions, candidateIds, source, line, retrievedAt, contentHash, text)
    VALUES (${row}, 'before', '', 0, 0, '[]', '[]', '[]', '', 1, '', '', '');
  `);
  await loadAll(store, filterBatch);
  change("DELETE FROM question WHERE id = 'before'; DELETE FROM answer WHERE id = 'before'");
  counts = new ColumnCounts(openToRead(file), files);
});
afterAll(() => store.close());

/** Opens the file for one change, because SQLite does not run triggers for a connection that saw older indexes. */
function change(sql: string): void {
  const database = new DatabaseSync(file, { enableForeignKeyConstraints: false });
  try {
    database.exec(sql);
  } finally {
    database.close();
  }
}

/** What an import does at its end. */
const storeColumns = () => store.exclusively(async () => {});

function inFile<Result>(use: (database: DatabaseSync) => Result): Result {
  const database = new DatabaseSync(file);
  try {
    return use(database);
  } finally {
    database.close();
  }
}

const chunkCount = () =>
  inFile((database) => {
    const chunks = new ColumnChunks(database);
    return chunks.list("Question").length + chunks.list("Answer").length;
  });

const storedChunks = () =>
  inFile((database) => database.prepare("SELECT label, number FROM column_chunk ORDER BY 1, 2").all());

async function expectEqual(filter: FilterParams, counts: ColumnCounts): Promise<number> {
  let rows = 0;
  for (const [query, params] of everyAggregate(filter)) {
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

/** None, all and the first of the chunks are stored. */
const forms = {
  computed: () => inFile((database) => database.exec("DELETE FROM column_chunk")),
  stored: storeColumns,
  "partly stored": async () => {
    await storeColumns();
    inFile((database) => database.exec("DELETE FROM column_chunk WHERE number = 1"));
  },
} as const;

test.each(Object.keys(forms) as (keyof typeof forms)[])(
  "columns that are %s and statements count the same, with any filter",
  async (form) => {
    await forms[form]();
    const fresh = new ColumnCounts(openToRead(file), files);
    expect(await expectEqual({}, fresh)).toBeGreaterThan(50);
    await fc.assert(
      fc.asyncProperty(arbitraryFilter, async (filter) => {
        await expectEqual(filter, fresh);
      }),
      { numRuns: 25 },
    );
  },
);

test("whatever is written, no stored chunk differs from its rows, and the end of an import stores all", async () => {
  const replies = filterExchanges.map(({ reply }) => reply);
  const write = fc.oneof(
    fc.record({
      kind: fc.constant("load" as const),
      questions: fc.uniqueArray(fc.nat(filterExchanges.length - 1), { minLength: 1, maxLength: 3 }),
      reply: fc.option(fc.nat(replies.length - 1)),
    }),
    fc.record({ kind: fc.constant("remove" as const), question: fc.nat(filterExchanges.length - 1) }),
    fc.record({ kind: fc.constantFrom("prune" as const, "end" as const) }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(write, { minLength: 1, maxLength: 8 }), async (writes) => {
      await storeColumns();
      expect(storedChunks()).toHaveLength(chunkCount());
      for (const each of writes) {
        if (each.kind === "load") {
          const exchanges = each.questions.map((number) => {
            const exchange = filterExchanges[number] as Exchange;
            return each.reply === null ? exchange : { ...exchange, reply: replies[each.reply] ?? null };
          });
          await loadBatch(store, { ...filterBatch, exchanges });
        } else if (each.kind === "remove") {
          const id = filterExchanges[each.question]?.question.id as string;
          await store.write([{ query: "remove-questions", rows: [{ id }] }]);
        } else if (each.kind === "prune") await store.write([{ query: "prune-orphans", rows: null }]);
        else await storeColumns();
        expect(inFile(wrongChunks)).toEqual([]);
      }
      await loadBatch(store, filterBatch);
      expect(inFile(wrongChunks)).toEqual([]);
    }),
    { numRuns: 12 },
  );
});

test("a chunk without any row is stored too", async () => {
  inFile((database) => database.exec("DELETE FROM column_chunk"));
  await storeColumns();
  const fresh = new ColumnCounts(openToRead(file), files, 0);
  await expectEqual({}, fresh);
  expect(fresh.run("questions-in-buckets", byMonth)).not.toBeNull();
});

test("an import that was stopped stores no columns", async () => {
  inFile((database) => database.exec("DELETE FROM column_chunk"));
  await store.exclusively(async () => {}, AbortSignal.abort());
  expect(storedChunks()).toEqual([]);
  await storeColumns();
  expect(storedChunks()).not.toEqual([]);
});

test("columns and statements find the same similar members, and the countries that they share", async () => {
  const alike = new SqliteStore(join(mkdtempSync(join(tmpdir(), "alike-")), "answers.db"));
  const text = "Of Russia, the DPRK and Åland.";
  const asking = ["ann", "bob", "ann"].map((asker, n) => exchange({ id: `alike-${n}`, text, asker }));
  await loadAll(alike, { ...filterBatch, exchanges: asking });
  for (const [of, askers] of [
    [store, ["ann", "bob", "mia"]],
    [alike, ["ann", "bob"]],
  ] as const) {
    const columns = new ColumnCounts(openToRead(of.location), files);
    for (const [query, params] of askers.map(similarTo)) {
      const asked = params as ReadParams<ReadName>;
      const rows = await of.read(query, asked);
      // Columns are loaded when they are needed a second time.
      columns.run(query, asked);
      expect(checkRows(query, columns.run(query, asked) ?? [])).toEqual(rows);
      expect(rows.length).toBeGreaterThan(0);
    }
  }
  await alike.close();
});

test("columns and statements give the same pages, from either end", async () => {
  await expectEqual({}, counts);
  for (const [query, params] of everyAggregate({}).filter(([name]) =>
    /co-mentions|responsiveness/.test(name),
  )) {
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
  await expectEqual({}, counts);
  const [one] = filterExchanges;
  if (one === undefined) throw new Error("The fixture is empty.");
  const question = { ...one.question, id: "one-more", tabledOn: "1999-12-31" };
  const batch = { ...filterBatch, exchanges: [{ ...one, question, reply: null }] };
  await loadBatch(store, batch);
  expect(counts.run("facets-of-questions", { ...ofAll, topYears: 100 })).toContainEqual(
    expect.objectContaining({ facet: "years", value: "1999", count: 1 }),
  );
  await expectEqual({}, counts);
  await store.write([{ query: "remove-questions", rows: [{ id: "one-more" }] }]);
  // While an import writes, a filtered aggregate is left to its statement, until nothing was written between two.
  expect(counts.run("questions-in-buckets", { ...byMonth, houses: ["LORDS"] })).toBeNull();
  expect(counts.run("questions-in-buckets", { ...byMonth, houses: ["LORDS"] })).not.toBeNull();
  await expectEqual({}, counts);
});

test("a graph with more chunks to compute than a reader may is left to the statements until they are stored", async () => {
  inFile((database) => database.exec("DELETE FROM column_chunk"));
  expect(
    new ColumnCounts(openToRead(file), files, chunkCount()).run("questions-in-buckets", byMonth),
  ).not.toBeNull();
  const few = new ColumnCounts(openToRead(file), files, chunkCount() - 1);
  for (const _again of [1, 2]) expect(few.run("questions-in-buckets", byMonth)).toBeNull();
  await storeColumns();
  expect(few.run("questions-in-buckets", byMonth)).not.toBeNull();
});

test("texts that name two countries in one sentence, and lists without a filter, are left to the statements", () => {
  const facets = { ...allFacets, sourceIds: ["ann"] };
  const about = {
    aboutCountryCodes: ["RU", "KP"],
    aboutNeeded: 2,
    aboutScope: "SENTENCE" as const,
    aboutTopicIds: [],
  };
  expect(counts.run("facets-of-questions", { ...facets, ...ofAll, ...about })).toBeNull();
  expect(counts.run("list-questions", first)).toBeNull();
});
