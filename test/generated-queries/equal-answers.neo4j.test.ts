import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { importFiles } from "../../src/import/import-files.ts";
import type { GraphStore } from "../../src/store/graph-store.ts";
import { SqliteStore } from "../../src/store/sqlite/sqlite-store.ts";
import type { Answer } from "../end-to-end/serve-graph.ts";
import { openEmptyNeo4j } from "../open-empty-neo4j.ts";
import { sampleFiles } from "../repository-paths.ts";
import { type Ask, askStore } from "../schema/ask-sample.ts";
import { randomQuery } from "./random-query.ts";
import { runCount } from "./run-count.ts";
import { readVocabulary, type Vocabulary } from "./vocabulary.ts";

const uri = inject("neo4jUri");
const RUNS = runCount("EQUAL_RUNS", 1000);

describe.skipIf(uri === null)(`Neo4j (${inject("neo4jMissing") ?? "running"}) and SQLite`, () => {
  const stores: GraphStore[] = [];
  let askSqlite: Ask;
  let askNeo4j: Ask;
  let known: Vocabulary;
  beforeAll(async () => {
    stores.push(new SqliteStore(":memory:"), await openEmptyNeo4j(uri ?? ""));
    for (const store of stores) await importFiles(store, sampleFiles);
    [askSqlite, askNeo4j] = stores.map(askStore) as [Ask, Ask];
    known = await readVocabulary(askSqlite);
  });
  afterAll(async () => {
    for (const store of stores) await store.close();
  });

  test(
    `give equal answers to ${RUNS} generated queries`,
    async () => {
      let answered = 0;
      await fc.assert(
        fc.asyncProperty(fc.gen(), async (g) => {
          const { query, variables } = randomQuery(g, known, ranked);
          const [sqlite, neo4j] = await Promise.all([
            askSqlite(query, variables),
            askNeo4j(query, variables),
          ]);
          expect(comparable(neo4j), `${query} ${JSON.stringify(variables)}`).toEqual(comparable(sqlite));
          expect(sqlite.status).toBeLessThan(500);
          if (sqlite.errors === undefined) answered += 1;
        }),
        { numRuns: RUNS, endOnFailure: true },
      );
      // A generator whose queries are refused would compare nothing.
      expect(answered).toBeGreaterThan(RUNS / 2);
    },
    60_000 + RUNS * 600,
  );
});

/** The engines find the same texts and rank them nearly alike, see docs/search.md: the store's contract compares what they find. */
const ranked = new Set(["search"]);

/** The moments of this run's two imports, which are of no matter here. */
const started = new Date().toISOString();
function withoutNow(data: unknown): unknown {
  return JSON.parse(JSON.stringify(data ?? null), (_key, value: unknown) =>
    typeof value === "string" && /^\d{4}-\d\d-\d\dT/.test(value) && value >= started ? "now" : value,
  );
}

/** An answer without what each engine has of its own, its cost; of several errors whichever came first may be told. */
function comparable({ status, data, errors }: Answer): unknown {
  const codes = new Set((errors ?? []).map((error) => error.extensions?.["code"]));
  return { status, data: withoutNow(data), codes: data == null ? codes.size > 0 : codes };
}
