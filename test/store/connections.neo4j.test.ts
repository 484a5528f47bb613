import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { Neo4jStore } from "../../src/store/neo4j/neo4j-store.ts";
import { openGate } from "../neo4j-gate.ts";

const uri = inject("neo4jUri");

describe.skipIf(uri === null)(`a connection to Neo4j (${inject("neo4jMissing") ?? "running"})`, () => {
  let gate: Awaited<ReturnType<typeof openGate>>;
  let store: Neo4jStore;
  beforeAll(async () => {
    gate = await openGate((uri ?? "").replace("neo4j:", "bolt:"));
    store = new Neo4jStore({ uri: gate.uri, user: null, password: null });
    await store.prepare();
  });
  afterAll(async () => {
    await store.close();
    gate.close();
  });

  test("carries a read in one round trip", async () => {
    await store.read("revision", {});
    const before = gate.requests();
    await store.read("revision", {});
    expect(gate.requests() - before).toBe(1);
  });

  test("that has gone is replaced, and the read tried again", async () => {
    const rows = await store.read("revision", {});
    gate.disconnect();
    expect(await store.read("revision", {})).toEqual(rows);
  });
});
