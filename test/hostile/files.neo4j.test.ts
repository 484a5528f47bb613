import { describe, inject } from "vitest";
import { openEmptyNeo4j } from "../open-empty-neo4j.ts";
import { describeHostileFiles } from "./files.contract.ts";

const uri = inject("neo4jUri");

describe.skipIf(uri === null)(`Neo4j (${inject("neo4jMissing") ?? "running"})`, () => {
  describeHostileFiles("Neo4j", async () => {
    await (await openEmptyNeo4j(uri ?? "")).close();
    return { STORE: uri ?? "" };
  });
});
