import { once } from "node:events";
import { connect } from "node:net";
import { pino } from "pino";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { readConfig } from "../../src/config.ts";
import { type HttpSettings, openSettings } from "../../src/http/http-settings.ts";
import { startServer } from "../../src/server.ts";
import type { GraphStore } from "../../src/store/graph-store.ts";
import { openSample } from "../schema/ask-sample.ts";
import { sendBytes, statusesOf } from "./send-bytes.ts";

let store: GraphStore;
beforeAll(async () => {
  store = await openSample();
});
afterAll(() => store.close());

async function serve(given: Partial<HttpSettings>): Promise<string> {
  const settings = { ...openSettings, ...given };
  const logger = pino({ level: "silent" });
  const server = await startServer({ store, host: "127.0.0.1", port: 0, logger, settings });
  onTestFinished(() => server.stop(0));
  return server.url;
}

describe("an idle connection", () => {
  test("stays open for longer than the minute for which proxies use it again", async () => {
    const { headers } = await fetch(`${await serve({})}/health`);
    expect(headers.get("keep-alive")).toBe("timeout=65");
  });

  test("is closed after KEEP_ALIVE", async () => {
    const { http } = readConfig({ KEEP_ALIVE: "20" }, null);
    const socket = connect(Number(new URL(await serve({ keepAliveMs: http.keepAliveMs })).port), "127.0.0.1");
    let received = "";
    socket.on("data", (chunk: Buffer) => {
      received += chunk.toString();
    });
    socket.write("GET /health HTTP/1.1\r\nHost: a\r\n\r\n");
    await once(socket, "end");
    expect(received).toMatch(/^HTTP\/1\.1 200 /);
    expect(received).toMatch(/^connection: keep-alive\r$/im);
  });
});

test.each([
  ["a request without an end of its headers", "GET /health HTTP/1.1\r\nHost: a\r\nX-"],
  [
    "a body that stops",
    "POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{",
  ],
  [
    "a chunked body that stops",
    "POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n1\r\n{\r\n",
  ],
])("%s gets 408, and its connection is closed", async (_, bytes) => {
  expect(statusesOf(await sendBytes(await serve({ receiveTimeoutMs: 600 }), bytes))).toEqual([408]);
});
