import { describe, inject } from "vitest";
import { openEmptyNeo4j } from "../../open-empty-neo4j.ts";
import { describePaths } from "./paths.contract.ts";

const uri = inject("neo4jUri");

describe.skipIf(uri === null)(`Neo4j (${inject("neo4jMissing") ?? "running"})`, () => {
  describePaths("Neo4j", () => openEmptyNeo4j(uri ?? ""));
});
