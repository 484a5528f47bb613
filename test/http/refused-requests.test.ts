import { pino } from "pino";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openSettings } from "../../src/http/http-settings.ts";
import { type RunningServer, startServer } from "../../src/server.ts";
import type { GraphStore } from "../../src/store/graph-store.ts";
import { openSample } from "../schema/ask-sample.ts";
import { requestText, sendBytes, statusesOf } from "./send-bytes.ts";

let store: GraphStore;
let server: RunningServer;
let strict: RunningServer;
beforeAll(async () => {
  store = await openSample();
  const options = { store, host: "127.0.0.1", port: 0, logger: pino({ level: "silent" }) };
  server = await startServer(options);
  strict = await startServer({
    ...options,
    settings: { ...openSettings, allowedHosts: ["answers.example"] },
  });
});
afterAll(async () => {
  await Promise.all([server.stop(), strict.stop()]);
  await store.close();
});

const target = "/graphql?query=%7B__typename%7D";
const ask = (at: RunningServer, address: string, ...headers: readonly string[]) =>
  sendBytes(at.url, requestText(address, headers));

describe("a malformed Host header or address gets 400 without a word about the program", () => {
  test.each([
    [target, "Host: a b"],
    [target, "Host: ["],
    [target, "Host: a:99999999"],
    [target, "Host: a/b"],
    [target, "Host: someone@a"],
    [target, "Host: a?b"],
    [target, "Host: a\\b"],
    ["http://a:99999999/graphql", "Host: a"],
    ["http://", "Host: a"],
    ["*", "Host: a"],
    ["file:///etc/passwd", "Host: a"],
  ])("%s with %s", async (address, host) => {
    const received = await ask(server, address, host);
    expect(statusesOf(received)).toEqual([400]);
    expect(received).toContain(`"code":"BAD_REQUEST"`);
    expect(received).not.toMatch(/node_modules|TypeError|\bat /);
  });
});

test.each([
  [target, "a", "b"],
  [target, "a", "a"],
  [`http://a${target}`, "a", "b"],
])("%s with the two hosts %s and %s gets 400", async (address, ...hosts) => {
  const received = await ask(server, address, ...hosts.map((host) => `Host: ${host}`));
  expect(statusesOf(received)).toEqual([400]);
  expect(received).toContain("The request has more than one Host header. Send one.");
});

test.each([
  [target, "Host: answers.example"],
  [target, "Host: 127.0.0.1:4000"],
  [target, "Host: [::1]:4000"],
  [target, "Host: xn--bcher-kva.example"],
  [target, "Host:"],
  [`http://answers.example${target}`, "Host: other.example"],
])("%s with %s is answered", async (address, host) => {
  expect(await ask(server, address, host)).toContain(`{"data":{"__typename":"Query"}`);
});

describe("with a list of allowed hosts", () => {
  test.each([
    [target, "Host: answers.example"],
    [target, "Host: ANSWERS.example:443"],
    ["/health", "Host: 10.0.0.7"],
  ])("%s with %s is answered", async (address, host) => {
    expect(statusesOf(await ask(strict, address, host))).toEqual([200]);
  });

  test.each([
    [target, "Host: other.example"],
    [target, "Host: answers.example.other"],
    [target, "Host:"],
    [`http://other.example${target}`, "Host: answers.example"],
    ["/health.json", "Host: other.example"],
  ])("%s with %s gets 421", async (address, host) => {
    const received = await ask(strict, address, host);
    expect(statusesOf(received)).toEqual([421]);
    expect(received).toContain(`"code":"WRONG_HOST"`);
  });
});

describe("a body over the limit gets 413 that the client can read", () => {
  const piece = "x".repeat(10_000);
  const chunk = `${piece.length.toString(16)}\r\n${piece}\r\n`;
  const headers = ["Host: a", "Content-Type: application/json"];

  test.each([11, 300])("in %i chunks", async (count) => {
    const head = requestText("/graphql", [...headers, "Transfer-Encoding: chunked"], "POST");
    const received = await sendBytes(server.url, head, ...Array(count).fill(chunk), "0\r\n\r\n");
    expect(statusesOf(received)).toEqual([413]);
    expect(received).toContain(`"code":"REQUEST_TOO_LARGE"`);
  });

  test.each([11, 300])("of %i announced pieces", async (count) => {
    const head = requestText("/graphql", [...headers, `Content-Length: ${count * piece.length}`], "POST");
    expect(statusesOf(await sendBytes(server.url, head, ...Array(count).fill(piece)))).toEqual([413]);
  });

  test.each([
    ["POST", []],
    ["GET", []],
    ["POST", ["Expect: 100-continue"]],
  ])("that %s announces with %j and never sends, without being asked for it", async (method, more) => {
    const head = requestText("/graphql", [...headers, "Content-Length: 100001", ...more], method);
    const received = await sendBytes(server.url, head);
    expect(statusesOf(received)).toEqual([413]);
    expect(received).toMatch(/^connection: close\r$/im);
    expect(received).toContain(`"code":"REQUEST_TOO_LARGE"`);
  });
});

test("a body within the limit is asked for if its client waits for that", async () => {
  const body = '{"query":"{ __typename }"}';
  const headers = ["Host: a", "Content-Type: application/json", `Content-Length: ${body.length}`];
  const head = requestText("/graphql", [...headers, "Expect: 100-continue"], "POST");
  expect(statusesOf(await sendBytes(server.url, head, body))).toEqual([100, 200]);
});

test("a request that is refused for another reason is not asked for its body", async () => {
  const head = ["Host: a b", "Content-Length: 9", "Expect: 100-continue"];
  expect(statusesOf(await sendBytes(server.url, requestText("/graphql", head, "POST")))).toEqual([400]);
});
