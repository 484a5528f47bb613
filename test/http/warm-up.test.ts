import { pino } from "pino";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { startServer } from "../../src/server.ts";
import { countReads } from "../../src/store/counted-store.ts";
import type { GraphStore } from "../../src/store/graph-store.ts";
import { ReadRequest } from "../../src/store/read-request.ts";
import { openSample } from "../schema/ask-sample.ts";

let store: GraphStore;
beforeAll(async () => {
  store = await openSample();
});
afterAll(() => store.close());

async function start(warmUp: { readonly copies: number; readonly signal: AbortSignal }) {
  const lines: Record<string, unknown>[] = [];
  const logger = pino({ level: "debug" }, { write: (line) => lines.push(JSON.parse(line)) });
  const counted = countReads(store, new ReadRequest(), Number.MAX_SAFE_INTEGER);
  const server = await startServer({ store: counted.store, host: "127.0.0.1", port: 0, logger, warmUp });
  onTestFinished(() => server.stop());
  return { server, lines, readBefore: counted.tally.storeCalls };
}

test("a server runs its documents before it listens, and neither logs nor counts them as requests", async () => {
  const { server, lines, readBefore } = await start({ copies: 2, signal: new AbortController().signal });
  expect(lines).toMatchObject([{ msg: "warmed up", documents: expect.any(Number) }]);
  expect(lines[0]?.["documents"]).toBeGreaterThan(30);
  expect(readBefore).toBeGreaterThan(60);
  const metrics = await (await fetch(`${server.url}/metrics`)).text();
  expect(metrics).not.toMatch(/^written_answers_requests_total\{.*\} [1-9]/m);
  expect((await fetch(`${server.url}/graphql?query=%7B__typename%7D`)).status).toBe(200);
});

test("a server that is stopped meanwhile runs no more of them", async () => {
  const { server, lines, readBefore } = await start({ copies: 1, signal: AbortSignal.abort() });
  expect(lines).toMatchObject([{ msg: "warmed up", documents: 0 }]);
  expect(readBefore).toBeLessThan(5);
  expect((await fetch(`${server.url}/health`)).status).toBe(200);
});
