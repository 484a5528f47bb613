import { describe, inject } from "vitest";
import { openEmptyNeo4j } from "../../open-empty-neo4j.ts";
import { describeLifeOfRecords } from "./life-of-records.contract.ts";

const uri = inject("neo4jUri");

describe.skipIf(uri === null)(`Neo4j (${inject("neo4jMissing") ?? "running"})`, () => {
  describeLifeOfRecords("Neo4j", () => openEmptyNeo4j(uri ?? ""), 4);
});
