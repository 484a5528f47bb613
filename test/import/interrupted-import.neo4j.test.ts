import { describe, inject } from "vitest";
import { openEmptyNeo4j } from "../open-empty-neo4j.ts";
import { describeInterruption } from "./interrupted-import.contract.ts";

const uri = inject("neo4jUri");

describe.skipIf(uri === null)(`Neo4j (${inject("neo4jMissing") ?? "running"})`, () => {
  describeInterruption("Neo4j", () => openEmptyNeo4j(uri ?? ""), 9);
});
