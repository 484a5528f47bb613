import { pino } from "pino";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { importFiles } from "../../src/import/import-files.ts";
import { type RunningServer, startServer } from "../../src/server.ts";
import { Neo4jStore } from "../../src/store/neo4j/neo4j-store.ts";
import { openGate } from "../neo4j-gate.ts";
import { openEmptyNeo4j } from "../open-empty-neo4j.ts";
import { sampleFiles } from "../repository-paths.ts";

const uri = inject("neo4jUri");

describe.skipIf(uri === null)(`Neo4j that stops responding (${inject("neo4jMissing") ?? "running"})`, () => {
  let gate: Awaited<ReturnType<typeof openGate>>;
  let store: Neo4jStore;
  let server: RunningServer;
  beforeAll(async () => {
    const writer = await openEmptyNeo4j(uri ?? "");
    await importFiles(writer, sampleFiles);
    await writer.close();
    gate = await openGate((uri ?? "").replace("neo4j:", "bolt:"));
    store = new Neo4jStore({ uri: gate.uri, user: null, password: null }, 1500);
    server = await startServer({ store, host: "127.0.0.1", port: 0, logger: pino({ level: "silent" }) });
  });
  afterAll(async () => {
    gate.close();
    await server.stop();
    await store.close();
  });

  const ask = async () => {
    const response = await fetch(`${server.url}/graphql?query={questions{totalCount}}`);
    return (await response.json()) as { data?: unknown; errors?: { extensions: { code: string } }[] };
  };

  test("is told to clients and to the health check, and is used again when it responds", async () => {
    // The first query of a shape may take longer than the limit to plan.
    await expect.poll(async () => (await ask()).errors, { timeout: 60_000 }).toBeUndefined();
    gate.shut();
    const answers = await Promise.all([ask(), ask(), ask()]);
    for (const { errors } of answers)
      expect(errors?.[0]?.extensions.code).toMatch(/^(TIMEOUT|STORE_UNAVAILABLE)$/);
    expect((await fetch(`${server.url}/health`)).status).toBe(503);
    gate.open();
    await expect.poll(async () => (await ask()).errors, { timeout: 60_000 }).toBeUndefined();
    expect((await fetch(`${server.url}/health`)).status).toBe(200);
  });
});
