import neo4j, { type Driver, type ProfiledPlan } from "neo4j-driver";
import { describe, expect, inject, test } from "vitest";
import { neo4jStatements } from "../../scripts/show-query/sent-statements.ts";
import { importFiles } from "../../src/import/import-files.ts";
import { openDriver } from "../../src/store/neo4j/open-driver.ts";
import { openEmptyNeo4j } from "../open-empty-neo4j.ts";
import { sampleFiles } from "../repository-paths.ts";
import { openSample } from "../schema/ask-sample.ts";
import type { RecordedRead } from "../schema/record-reads.ts";
import { compareWork } from "./recorded-work.ts";
import { workedReads } from "./worked-reads.ts";

const uri = inject("neo4jUri");

/** Each text is planned anew, which takes most of the time. */
const PLANNING_MS = 900_000;

describe.skipIf(uri === null)(`Neo4j (${inject("neo4jMissing") ?? "running"})`, () => {
  test(
    "takes no more statements and database hits for a worked query than is recorded",
    async () => {
      const address = { uri: uri ?? "", user: null, password: null };
      const store = await openEmptyNeo4j(address.uri);
      await importFiles(store, sampleFiles);
      const driver = openDriver(address);
      // Plans follow statistics, which may be those of an earlier test's graph.
      await driver.executeQuery("CALL db.prepareForReplanning(300)");
      await driver.executeQuery("CALL db.clearQueryCaches()");
      await store.close();
      // Both engines give the same rows, so they are asked for the same reads. SQLite is asked sooner.
      const sample = await openSample();
      const reads = await workedReads(sample);
      await sample.close();
      const [statements, hits] = [new Map<string, number>(), new Map<string, number>()];
      for (const [file, each] of reads) {
        const counts: number[] = [];
        for (const read of each) counts.push(...(await hitsOf(driver, read)));
        statements.set(file, counts.length);
        hits.set(
          file,
          counts.reduce((sum, count) => sum + count, 0),
        );
      }
      await driver.close();
      expect([...hits.values()].every((count) => count > 0)).toBe(true);
      expect(compareWork("neo4jStatements", Object.fromEntries(statements), 0)).toEqual([]);
      expect(compareWork("neo4jHits", Object.fromEntries(hits), 0.05)).toEqual([]);
    },
    PLANNING_MS,
  );
});

/** The database hits of each statement that a read sends. The rows of the first may be parameters of the second. */
async function hitsOf(driver: Driver, { query, params }: RecordedRead): Promise<readonly number[]> {
  const hits: number[] = [];
  let found: Readonly<Record<string, unknown>> = { questionsWithNotWords: [], answersWithNotWords: [] };
  for (const { text, values } of neo4jStatements(query, params)) {
    const { records, summary } = await driver.executeQuery(
      `PROFILE ${text}`,
      { ...values, ...found },
      { routing: neo4j.routing.READ },
    );
    hits.push(summary.profile === false ? 0 : sumOfHits(summary.profile));
    found = { ...found, ...records[0]?.get("row") };
  }
  return hits;
}

const sumOfHits = ({ dbHits, children }: ProfiledPlan): number =>
  children.reduce((sum, child) => sum + sumOfHits(child), dbHits);
