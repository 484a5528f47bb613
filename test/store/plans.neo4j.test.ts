import neo4j from "neo4j-driver";
import { beforeAll, describe, expect, inject, test } from "vitest";
import { planInNeo4j } from "../../scripts/show-query/plan-in-neo4j.ts";
import { neo4jStatements } from "../../scripts/show-query/sent-statements.ts";
import { importFiles } from "../../src/import/import-files.ts";
import { type ReadName, readCatalogue } from "../../src/store/catalogue/catalogue.ts";
import type { Neo4jAddress } from "../../src/store/store-config.ts";
import { openEmptyNeo4j } from "../open-empty-neo4j.ts";
import { sampleFiles } from "../repository-paths.ts";
import { worked } from "./worked-lists.ts";

const uri = inject("neo4jUri");

describe.skipIf(uri === null)(`Neo4j (${inject("neo4jMissing") ?? "running"})`, () => {
  const address = { uri: uri ?? "", user: null, password: null };
  beforeAll(async () => {
    const store = await openEmptyNeo4j(address.uri);
    await importFiles(store, sampleFiles);
    await store.close();
    await refreshStatistics(address);
  });

  test("reads no label of all questions or answers for a list of the worked queries", async () => {
    const lists = await worked();
    expect(lists.length).toBeGreaterThan(8);
    for (const { query, params } of lists) {
      const [plan = ""] = (await planInNeo4j(address, neo4jStatements(query, params))).slice(-1);
      expect(plan, query).toContain("ProduceResults");
      const scans = plan.match(/\w*Scan\w* .*:(?:Question|Answer)\b.*/g);
      expect(scans ?? [], `${query} ${JSON.stringify(params)}`).toEqual([]);
      // The range of the index on dates is the whole list; only a page of it may be read.
      if (/IndexSeekByRange.*\b[qa]:(?:Question|Answer)\(sortKey, id\)/.test(plan))
        expect(plan, `${query} ${JSON.stringify(params)}`).not.toMatch(/\b(?:Sort|Top)\b/);
    }
  });

  test("finds what belongs to given nodes without reading a label from end to end", async () => {
    const names = Object.keys(readCatalogue) as ReadName[];
    const ofIds = names.filter((query) => Object.hasOwn(readCatalogue[query].params.shape, "ids"));
    expect(ofIds.length).toBeGreaterThan(20);
    const page = { ids: ["1"], limit: 20, afterKey: null, afterId: null, neighbours: "ANSWERED" };
    for (const query of ofIds) {
      for (const plan of await planInNeo4j(address, neo4jStatements(query, page)))
        expect(plan, query).not.toMatch(/\w*LabelScan/);
    }
  });
});

/** Plans follow statistics, which may be those of an earlier test's graph until Neo4j counts again. */
async function refreshStatistics({ uri }: Neo4jAddress): Promise<void> {
  const driver = neo4j.driver(uri);
  await driver.executeQuery("CALL db.prepareForReplanning(300)");
  await driver.close();
}
