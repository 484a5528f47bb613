import { describe, inject } from "vitest";
import { neo4jByHand } from "../../../scripts/bench/compare/neo4j-by-hand.ts";
import { openEmptyNeo4j } from "../../open-empty-neo4j.ts";
import { describeByHand } from "./by-hand.contract.ts";

const uri = inject("neo4jUri");

describe.skipIf(uri === null)(`Neo4j (${inject("neo4jMissing") ?? "running"})`, () => {
  describeByHand("Neo4j", async () => ({
    store: await openEmptyNeo4j(uri ?? ""),
    byHand: (subject) => neo4jByHand(uri ?? "", subject),
  }));
});
