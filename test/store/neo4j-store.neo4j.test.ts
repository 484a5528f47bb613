import { describe, expect, inject, test } from "vitest";
import { StoreUnavailableError } from "../../src/model/errors.ts";
import { Neo4jStore } from "../../src/store/neo4j/neo4j-store.ts";
import { openEmptyNeo4j } from "../open-empty-neo4j.ts";
import { describeGraphStore } from "./graph-store.contract.ts";

const uri = inject("neo4jUri");

describe.skipIf(uri === null)(`Neo4j (${inject("neo4jMissing") ?? "running"})`, () => {
  describeGraphStore("Neo4j", () => openEmptyNeo4j(uri ?? ""));
});

test("a server that is not there is reported within seconds, without the password", async () => {
  const store = new Neo4jStore({
    uri: "bolt://someone:sesame@127.0.0.1:9",
    user: "someone",
    password: "sesame",
  });
  expect(store.location).toBe("bolt://127.0.0.1:9");
  const failure = await store.read("count-graph", {}).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(StoreUnavailableError);
  expect(String(failure)).toContain("No Neo4j server answers at bolt://127.0.0.1:9.");
  expect(String(failure)).not.toContain("sesame");
  await store.close();
});
