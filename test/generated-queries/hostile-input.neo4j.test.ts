import { describe, inject } from "vitest";
import { openEmptyNeo4j } from "../open-empty-neo4j.ts";
import { describeHostileInput } from "./hostile-input.contract.ts";

const uri = inject("neo4jUri");

describe.skipIf(uri === null)(`Neo4j (${inject("neo4jMissing") ?? "running"})`, () => {
  describeHostileInput("Neo4j", () => openEmptyNeo4j(uri ?? ""));
});
