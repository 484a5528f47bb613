import neo4j from "neo4j-driver";
import { describe, expect, inject, test } from "vitest";
import { SqliteStore } from "../../src/store/sqlite/sqlite-store.ts";
import { serveGraph } from "../end-to-end/serve-graph.ts";
import { openEmptyNeo4j } from "../open-empty-neo4j.ts";
import { sampleFiles } from "../repository-paths.ts";

const uri = inject("neo4jUri");

describe.skipIf(uri === null)(`Neo4j (${inject("neo4jMissing") ?? "running"})`, () => {
  test("LOAD CSV of the exported nodes and edges gives the counts of the graph", async () => {
    await (await openEmptyNeo4j(uri ?? "")).close();
    const store = new SqliteStore(":memory:");
    const served = await serveGraph(store, sampleFiles);
    const driver = neo4j.driver(uri ?? "");
    const session = driver.session();
    try {
      const from = (file: string) =>
        `LOAD CSV WITH HEADERS FROM '${served.server.url}/export/${file}' AS row`;
      await session.run("CREATE INDEX exported IF NOT EXISTS FOR (n:Exported) ON (n.apiId)");
      await session.run(
        `${from("graph.nodes.csv")} CREATE (n:Exported:$(row.\`:LABEL\`) {apiId: row.\`apiId:ID\`, name: row.name})`,
      );
      await session.run(
        `${from("graph.edges.csv")} MATCH (a:Exported {apiId: row.\`:START_ID\`}), (b:Exported {apiId: row.\`:END_ID\`})
         CREATE (a)-[:$(row.\`:TYPE\`) {weight: toFloat(row.\`weight:double\`)}]->(b)`,
      );
      const counted = async (text: string) =>
        new Map((await session.run(text)).records.map((row) => [row.get("name"), Number(row.get("count"))]));
      const nodes = await counted(
        "MATCH (n:Exported) UNWIND labels(n) AS name WITH name WHERE name <> 'Exported' RETURN name, count(*) AS count",
      );
      const edges = await counted("MATCH (:Exported)-[e]->() RETURN type(e) AS name, count(*) AS count");
      const graph = await store.read("count-graph", {});
      for (const { name, count } of graph) expect(nodes.get(name) ?? edges.get(name) ?? 0, name).toBe(count);
      expect(nodes.size + edges.size).toBeGreaterThan(15);
    } finally {
      await session.run("MATCH (n:Exported) DETACH DELETE n");
      await session.close();
      await driver.close();
      await served.stop();
    }
  });
});
