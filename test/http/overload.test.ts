import { once } from "node:events";
import { request } from "node:http";
import { connect } from "node:net";
import { text } from "node:stream/consumers";
import { pino } from "pino";
import { beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { createApp } from "../../src/app.ts";
import { Admission } from "../../src/http/admission.ts";
import { type HttpSettings, openSettings } from "../../src/http/http-settings.ts";
import { startServer } from "../../src/server.ts";
import type { GraphStore } from "../../src/store/graph-store.ts";
import { ServedSqliteStore } from "../../src/store/sqlite/reading/served-sqlite-store.ts";
import { openSample } from "../schema/ask-sample.ts";
import { slowMentions } from "../store/slow-mentions.ts";
import { appWith, post } from "./ask-app.ts";

const slow = { query: `{ country(code: "KP") { questions { totalCount } } }` };
const quick = { query: "{ questions(first: 1) { edges { node { uin } } } }" };
const logger = pino({ level: "silent" });

let file: string;
beforeAll(async () => {
  file = await slowMentions();
});

/** The application over the slow file. */
function slowApp(given: Partial<HttpSettings>) {
  const store = new ServedSqliteStore(file, 60_000);
  onTestFinished(() => store.close());
  const settings = { ...openSettings, ...given };
  const admission = new Admission(settings);
  return { admission, store, app: createApp({ store, logger, settings, admission }) };
}

/** The same, listening. */
async function slowServer(
  given: Partial<HttpSettings>,
): Promise<{ readonly url: string; readonly store: GraphStore }> {
  const store = new ServedSqliteStore(file, 60_000);
  const server = await startServer({
    store,
    host: "127.0.0.1",
    port: 0,
    logger,
    settings: { ...openSettings, ...given },
  });
  onTestFinished(async () => {
    await store.close();
    await server.stop();
  });
  return { url: server.url, store };
}

/** Waits for longer than a busy machine needs. */
const eventually = <Value>(value: () => Value) => expect.poll(value, { timeout: 30_000 });

const send = (url: string, body: unknown, signal?: AbortSignal) =>
  fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
    signal: signal ?? null,
  });

describe("a request beyond the limit", () => {
  const overloaded = {
    errors: [
      {
        message: "The server is busy. The request was not run. Try again in a few seconds.",
        extensions: { code: "OVERLOADED" },
      },
    ],
  };

  test("is rejected with 503, and told when to try again", async () => {
    const { app, admission } = slowApp({ maxRequests: 2 });
    const waiting = [post(app, slow), post(app, slow)];
    await eventually(() => admission.counts.open).toBe(2);
    const response = await post(app, quick);
    expect(response.status).toBe(503);
    expect(response.headers.get("retry-after")).toBe("1");
    expect(await response.json()).toEqual(overloaded);
    expect(admission.counts).toMatchObject({ open: 2, rejected: 1 });
    void Promise.allSettled(waiting);
  });

  test("is rejected by a server in the same way, which stays healthy and ready", async () => {
    const { url, store } = await slowServer({ maxRequests: 1 });
    void send(url, slow).catch(() => {});
    await eventually(() => store.turns?.running).toBe(1);
    const response = await send(url, quick);
    expect(response.status).toBe(503);
    expect(response.headers.get("retry-after")).toBe("1");
    expect(response.headers.get("access-control-allow-origin")).toBe("*");
    expect(await response.json()).toEqual(overloaded);
    for (const path of ["/health", "/ready"]) expect((await fetch(url + path)).status).toBe(200);
  });
});

test("requests that arrive together are counted before the first is begun", async () => {
  const { url } = await slowServer({ maxRequests: 3 });
  await send(url, quick);
  const { port } = new URL(url);
  const sockets = Array.from({ length: 60 }, () => connect(Number(port), "127.0.0.1"));
  // The server has accepted a connection when it answers on it.
  const accepted = sockets.map((socket) => once(socket, "data"));
  for (const socket of sockets) socket.write("GET /health HTTP/1.1\r\nhost: 127.0.0.1\r\n\r\n");
  await Promise.all(accepted);
  const answers = sockets.map(text);
  // A look-up is answered in one go. Without this count, none of these would ever be seen to wait.
  const address = `/graphql?query=${encodeURIComponent(quick.query)}`;
  for (const socket of sockets)
    socket.write(`GET ${address} HTTP/1.1\r\nhost: 127.0.0.1\r\nconnection: close\r\n\r\n`);
  const statuses = new Set((await Promise.all(answers)).map((answer) => answer.split(" ")[1]));
  expect([...statuses].sort()).toEqual(["200", "503"]);
  expect((await send(url, quick)).status).toBe(200);
});

describe("a client that hangs up", () => {
  test.each([
    ["POST", () => {}],
    [
      "a POST without a length",
      (sent: ReturnType<typeof request>) => void sent.removeHeader("content-length"),
    ],
  ])("%s: its statement is stopped and its place is free", async (_name, change) => {
    const { url, store } = await slowServer({ maxRequests: 1 });
    await send(url, quick);
    const sent = request(`${url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
    });
    change(sent);
    sent.on("error", () => {});
    sent.end(JSON.stringify(slow));
    await eventually(() => store.turns?.running).toBe(1);
    sent.destroy();
    await eventually(() => store.turns?.running).toBe(0);
    expect((await send(url, quick)).status).toBe(200);
  });

  test.each([
    ["GET", `/graphql?query=${encodeURIComponent(slow.query)}`],
    ["a page", "/countries/KP"],
    ["the file of a page", "/countries/KP.json"],
  ])("with %s: the same", async (_name, address) => {
    const { url, store } = await slowServer({ maxRequests: 1 });
    await send(url, quick);
    const client = new AbortController();
    const sent = fetch(`${url}${address}`, { signal: client.signal });
    await eventually(() => store.turns?.running).not.toBe(0);
    client.abort();
    await expect(sent).rejects.toThrow();
    await eventually(() => store.turns?.running).toBe(0);
    expect((await send(url, quick)).status).toBe(200);
  });
});

test("a short query is answered while long ones wait for their turn", async () => {
  const store = await openSample();
  onTestFinished(() => store.close());
  const app = appWith(store);
  const ended: string[] = [];
  const ask = (name: string, query: string) => post(app, { query }).then(() => ended.push(name));
  const names = (first: number) => Array.from({ length: 300 }, (_, n) => `n${first + n}: __typename`);
  const long = Array.from({ length: 20 }, (_, n) => ask("long", `{ ${names(1000 * n).join(" ")} }`));
  await Promise.all([...long, ask("short", "{ __typename }")]);
  // Of those sent earlier, few have been begun by then.
  expect(ended.indexOf("short")).toBeLessThan(10);
});

test("a request has a time limit of its own, and gets what was read until then", async () => {
  const { app, store } = slowApp({ requestTimeoutMs: 3000 });
  // Starts both readers.
  await Promise.all([store.read("revision", {}), store.read("revision", {})]);
  const response = await post(app, {
    query: `{ quick: questions(first: 1) { edges { node { uin } } } slow: country(code: "KP") { questions { totalCount } } }`,
  });
  expect(await response.json()).toMatchObject({
    data: { quick: { edges: [{}] }, slow: null },
    errors: [{ path: ["slow", "questions", "totalCount"], extensions: { code: "TIMEOUT" } }],
  });
});

describe("the number of statements", () => {
  const many = (count: number) => ({
    query: `{ ${Array.from({ length: count }, (_, i) => `n${i}: questions(filter: {tabledFrom: "2020-01-${10 + i}"}) { totalCount edges { cursor } }`).join(" ")} }`,
  });

  test("of a request is limited", async () => {
    const store = await openSample();
    onTestFinished(() => store.close());
    const app = appWith(store, { maxStatements: 10 });
    expect(await (await post(app, many(5))).json()).not.toHaveProperty("errors");
    const { errors } = (await (await post(app, many(6))).json()) as { errors: readonly object[] };
    expect(errors[0]).toMatchObject({
      message:
        "The query needs more than 10 statements of the store, the limit. Remove fields with other arguments or filters, or split the query.",
      extensions: { code: "QUERY_TOO_COMPLEX" },
    });
  });
});

test("a server that stops is not ready, and still healthy", async () => {
  const store = await openSample();
  onTestFinished(() => store.close());
  let isStopping = false;
  const app = createApp({ store, logger, isStopping: () => isStopping });
  expect((await app.fetch("http://test/ready")).status).toBe(200);
  isStopping = true;
  const ready = await app.fetch("http://test/ready");
  expect(ready.status).toBe(503);
  expect(await ready.json()).toEqual({ status: "stopping", store: "sqlite" });
  expect((await app.fetch("http://test/health")).status).toBe(200);
});
