import neo4j from "neo4j-driver";
import { describe, expect, inject, onTestFinished, test } from "vitest";
import { Neo4jStore } from "../../src/store/neo4j/neo4j-store.ts";
import { openEmptyNeo4j } from "../open-empty-neo4j.ts";

const uri = inject("neo4jUri");

/** As many questions as all of the real ones, and as many topics. */
const QUESTIONS = 45_000;

/** A question q has the topics q, 2q and 3q of 600, and its answer the topic 5q: all of it without texts. */
const graph = [
  "UNWIND range(0, 599) AS t CREATE (:Topic {id: 'topic-' + t})",
  `UNWIND range(1, ${QUESTIONS}) AS n
   CALL (n) {
     CREATE (q:Question {id: 'q' + n, sortKey: 'q' + n, state: 'ANSWERED'})<-[:ANSWERS]-(a:Answer {id: 'a' + n})
     WITH n, q, a
     UNWIND [1, 2, 3] AS factor
     MATCH (t:Topic {id: 'topic-' + (n * factor) % 600})
     CREATE (q)-[:ABOUT]->(t)
     WITH DISTINCT n, a
     MATCH (t:Topic {id: 'topic-' + (n * 5) % 600})
     CREATE (a)-[:ABOUT]->(t)
   } IN TRANSACTIONS OF 5000 ROWS`,
];

describe.skipIf(uri === null)(`co-mentions of a large graph (${inject("neo4jMissing") ?? "running"})`, () => {
  test("over everything are answered, within the memory of one query", async () => {
    await (await openEmptyNeo4j(uri ?? "")).close();
    const store = new Neo4jStore({ uri: uri ?? "", user: null, password: null });
    await store.prepare();
    onTestFinished(() => store.close());
    const driver = neo4j.driver(uri ?? "");
    const session = driver.session();
    for (const statement of graph) await session.run(statement);
    await session.close();
    await driver.close();
    const everything = {
      of: "TOPICS",
      minimumSupport: 1,
      order: "WEIGHT",
      limit: 20,
      afterKey: null,
      afterId: null,
    } as const;
    const exchanges = await store.read("co-mentions", { ...everything, scope: "EXCHANGE" });
    expect(exchanges).toHaveLength(20);
    expect(exchanges[0]).toMatchObject({ units: QUESTIONS });
    // An answer has only one topic.
    expect(await store.read("co-mentions", { ...everything, scope: "ANSWER" })).toEqual([]);
  });
});
