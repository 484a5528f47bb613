import { describe, inject } from "vitest";
import { importFiles } from "../../src/import/import-files.ts";
import { openEmptyNeo4j } from "../open-empty-neo4j.ts";
import { sampleFiles } from "../repository-paths.ts";
import { describeHostileRequests } from "./requests.contract.ts";

const uri = inject("neo4jUri");

describe.skipIf(uri === null)(`Neo4j (${inject("neo4jMissing") ?? "running"})`, () => {
  describeHostileRequests("Neo4j", async () => {
    const store = await openEmptyNeo4j(uri ?? "");
    await importFiles(store, sampleFiles);
    await store.close();
    return { STORE: uri ?? "" };
  });
});
