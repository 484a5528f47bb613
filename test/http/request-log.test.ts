import { setTimeout } from "node:timers/promises";
import { pino } from "pino";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createApp } from "../../src/app.ts";
import { openSettings } from "../../src/http/http-settings.ts";
import { documentId } from "../../src/http/persisted-documents.ts";
import { QueryTimeoutError } from "../../src/model/errors.ts";
import { startServer } from "../../src/server.ts";
import type { GraphStore } from "../../src/store/graph-store.ts";
import { openSample } from "../schema/ask-sample.ts";
import { type App, get, post } from "./ask-app.ts";

type Line = Readonly<Record<string, unknown>>;

let store: GraphStore;
let lines: Line[] = [];
beforeAll(async () => {
  store = await openSample();
});
beforeEach(() => {
  lines = [];
});
afterAll(() => store.close());

function logged(level: string, slowRequestMs = 60_000, served: GraphStore = store): App {
  const logger = pino({ level }, { write: (line: string) => void lines.push(JSON.parse(line)) });
  return createApp({ store: served, logger, settings: { ...openSettings, slowRequestMs } });
}

const secret = "Zanzibar";
const slow = `query Words { search(text: "${secret}") { totalCount } }`;
const large = `{ countries(first: 100) { edges { node { questions(first: 100) { edges { node {
  countries(first: 100) { edges { node { name } } } } } } } } } }`;
const trace = "0af7651916cd43dd8448eb211c80319c";

describe("the log", () => {
  test("says nothing of a quick answer, except at level debug", async () => {
    await post(logged("info"), { query: slow });
    expect(lines).toEqual([]);
    await post(logged("debug"), { query: slow });
    expect(lines).toMatchObject([{ outcome: "ok", operation: "search", status: 200 }]);
  });

  test("has one line for a slow request, with its document's hash and cost and without its texts", async () => {
    await post(logged("info", 0), { query: slow });
    expect(lines).toMatchObject([
      { msg: "slow request", outcome: "ok", operation: "search", document: documentId(slow), method: "POST" },
    ]);
    expect(lines[0]?.["statements"]).toBeGreaterThan(0);
    expect(lines[0]?.["estimated"]).toBeGreaterThan(0);
    expect(JSON.stringify(lines)).not.toContain(secret);
  });

  test("keeps the query of an address to itself", async () => {
    await get(logged("info", 0), { query: slow });
    expect(lines).toMatchObject([{ path: "/graphql", document: documentId(slow) }]);
    expect(JSON.stringify(lines)).not.toContain(secret);
  });

  test("has one line for a refused request", async () => {
    await post(logged("info"), { query: large });
    await post(logged("info"), { query: `{ __typename } # ${secret.repeat(20_000)}` });
    expect(lines).toMatchObject([
      { msg: "request refused", codes: ["QUERY_TOO_COMPLEX"], document: documentId(large) },
      { msg: "request refused", status: 413 },
    ]);
    expect(JSON.stringify(lines)).not.toContain(secret);
  });

  test("has one line for a stopped request", async () => {
    const stopping: GraphStore = Object.create(store, {
      read: { value: () => Promise.reject(new QueryTimeoutError(50)) },
    });
    await post(logged("info", 60_000, stopping), { query: slow });
    expect(lines).toMatchObject([{ msg: "request stopped", outcome: "stopped", codes: ["TIMEOUT"] }]);
  });

  test("has one line for a request whose client hung up", async () => {
    const begun = Promise.withResolvers<void>();
    const released = Promise.withResolvers<readonly never[]>();
    const waiting: GraphStore = Object.create(store, {
      read: {
        value: () => {
          begun.resolve();
          return released.promise;
        },
      },
    });
    const ended = Promise.withResolvers<void>();
    const logger = pino(
      { level: "info" },
      { write: (line: string) => ended.resolve(void lines.push(JSON.parse(line))) },
    );
    const server = await startServer({ store: waiting, host: "127.0.0.1", port: 0, logger });
    const leaving = new AbortController();
    const asked = fetch(`${server.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query: slow }),
      signal: leaving.signal,
    });
    await begun.promise;
    leaving.abort();
    await expect(asked).rejects.toThrow("aborted");
    // The server stops when the last connection is closed. Its request hears of that a moment later.
    await server.stop();
    await setTimeout(100);
    released.resolve([]);
    await ended.promise;
    expect(lines).toMatchObject([{ msg: "request stopped", outcome: "stopped", document: documentId(slow) }]);
  });

  test("names only fields of the schema, whatever a document asks for", async () => {
    const app = logged("debug");
    await post(app, { query: `{ ${secret} }` });
    await post(app, { query: "{ questions { totalCount } answers { totalCount } }" });
    expect(lines).toMatchObject([{ operation: "unknown", outcome: "invalid" }, { operation: "several" }]);
    expect(JSON.stringify(lines)).not.toContain(secret);
  });
});

test("a request that is refused before GraphQL has a line and an id too", async () => {
  const logger = pino({ level: "info" }, { write: (line: string) => void lines.push(JSON.parse(line)) });
  const settings = { ...openSettings, allowedHosts: ["answers.example.org"] };
  const server = await startServer({ store, host: "127.0.0.1", port: 0, logger, settings });
  const response = await fetch(`${server.url}/graphql?query=${secret}`, {
    headers: { "x-request-id": "d4" },
  });
  await server.stop();
  expect(response.status).toBe(421);
  expect(response.headers.get("x-request-id")).toBe("d4");
  // fetch repeats a request that gets 421.
  expect(lines[0]).toMatchObject({
    msg: "request refused",
    requestId: "d4",
    codes: ["WRONG_HOST"],
    path: "/graphql",
  });
  expect(JSON.stringify(lines)).not.toContain(secret);
});

describe("a request's id", () => {
  const query = "{ questions { totalCount } }";
  const ask = (headers: Readonly<Record<string, string>>) => get(logged("debug"), { query }, headers);

  test("is the client's in the response and the log, with the id of its trace", async () => {
    const response = await ask({ "x-request-id": "a1-b2", traceparent: `00-${trace}-b7ad6b7169203331-01` });
    expect(response.headers.get("x-request-id")).toBe("a1-b2");
    expect(lines).toMatchObject([{ requestId: "a1-b2", traceId: trace }]);
  });

  test.each([
    ["none", {}],
    ["spaces", { "x-request-id": "a b" }],
    ["too many characters", { "x-request-id": "a".repeat(129) }],
    ["markup", { "x-request-id": "<b>" }],
    ["a traceparent of zeros", { traceparent: `00-${"0".repeat(32)}-b7ad6b7169203331-01` }],
  ])("is a new one for a header with %s", async (_, headers) => {
    const response = await ask(headers);
    expect(response.headers.get("x-request-id")).toMatch(/^[0-9a-f-]{36}$/);
    expect(lines).toHaveLength(1);
    expect(lines[0]).not.toHaveProperty("traceId");
  });

  test("is in every response, also of other paths, and pages of other sites may read it", async () => {
    const response = await logged("info").fetch("http://test/nothing");
    expect(response.headers.get("x-request-id")).not.toBeNull();
    expect(response.headers.get("access-control-expose-headers")).toContain("x-request-id");
  });

  test("is in the line that reports a failure", async () => {
    const closed = await openSample([]);
    await closed.close();
    const app = logged("info", 60_000, closed);
    await get(app, { query }, { "x-request-id": "c3" });
    expect(lines).toMatchObject([
      {
        msg: "unexpected error",
        requestId: "c3",
        document: documentId(query),
        path: ["questions", "totalCount"],
      },
    ]);
  });
});
