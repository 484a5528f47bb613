import { connect, type Socket } from "node:net";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { greedyQueries } from "../../scripts/measure-overload/greedy-queries.ts";
import { requestText, sendBytes, statusesOf } from "../http/send-bytes.ts";
import { copChecks, type Kind } from "./graphql-cop.ts";
import { type ServedProcess, startServe } from "./served-process.ts";

/** The most memory that a process of the server may have used at any time, in megabytes. */
const PEAK_MB = 600;

/** The longest time that anything here may take on a busy machine, in milliseconds. It takes seconds on an idle one. */
const MOST_MS = 300_000;

const kinds: Readonly<Record<Kind, Readonly<Record<string, string>>>> = {
  open: {},
  hidden: { GRAPHIQL: "false", INTROSPECTION: "false" },
  persisted: { GRAPHIQL: "false", INTROSPECTION: "false", PERSISTED_ONLY: "true" },
};

/** What no response may show. */
const internals = /node_modules|node:internal|RangeError|TypeError|"stacktrace"|\bat [\w.]+ \(|root:/;

/** Sends hostile requests to servers that are started as users start them, on the filled store that `fill` names. */
export function describeHostileRequests(
  name: string,
  fill: () => Promise<Readonly<Record<string, string>>>,
): void {
  describe(name, () => {
    let env: Readonly<Record<string, string>>;
    let server: ServedProcess;
    beforeAll(async () => {
      env = await fill();
    }, MOST_MS);
    const start = async (kind: Kind) => {
      server = await startServe({ ...env, ...kinds[kind] });
    };

    const send = (init: RequestInit = {}, path = "/graphql") => fetch(`${server.url}${path}`, init);
    const ask = (query: string) =>
      send({
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ query }),
      });
    const expectAlive = async () => {
      // A busy machine may take longer than the two seconds that the server gives its store.
      await expect.poll(async () => (await send({}, "/health")).status).toBe(200);
      expect(await (await ask('{ country(code: "KP") { code } }')).json()).toMatchObject({
        data: { country: { code: "KP" } },
      });
    };

    describe.each(Object.keys(kinds) as Kind[])("graphql-cop against a server that is %s", (kind) => {
      beforeAll(() => start(kind), MOST_MS);
      afterAll(() => server.stop());

      test.each(copChecks)("$title", async ({ init, path, finds, allowedBy }) => {
        const response = await send(init, path);
        expect(response.status).toBeLessThan(500);
        const text = await response.text();
        expect(finds(text)).toBe(allowedBy.includes(kind));
        // GraphiQL's own script has such words.
        if (response.headers.get("content-type")?.includes("json")) expect(text).not.toMatch(internals);
      });
    });

    describe("a server", () => {
      beforeAll(() => start("open"), MOST_MS);
      afterAll(() => server.stop());

      const smuggled = requestText("/graphql?query={__typename}", ["Host: a"]);
      const post = (headers: readonly string[]) =>
        `POST /graphql HTTP/1.1\r\n${["Host: a", "Content-Type: application/json", ...headers].join("\r\n")}\r\n\r\n`;

      test.each([
        [["Content-Length: 4", "Transfer-Encoding: chunked"]],
        [["Transfer-Encoding: chunked", "Content-Length: 4"]],
        [["Content-Length: 4", `Content-Length: ${smuggled.length}`]],
        [["Content-Length: 4", "Content-Length: 4"]],
        [["Content-Length: 4, 4"]],
        [["Content-Length: 4, 5"]],
        [["Content-Length: +4"]],
        [["Content-Length: 0x4"]],
        [["Content-Length: 4 4"]],
        [["Content-Length: 99999999999999999999"]],
        [["Transfer-Encoding: chunked, identity"]],
        [["Transfer-Encoding: identity, chunked"]],
        [["Transfer-Encoding: gzip, chunked"]],
        [["Transfer-Encoding: chunked, chunked"]],
        [["Transfer-Encoding: chunked", "Transfer-Encoding: chunked"]],
        [["Transfer-Encoding:", "Content-Length: 4"]],
        [["Host: b", "Content-Length: 4"]],
        [["Host: a", "Transfer-Encoding: chunked"]],
        [["Transfer-Encoding: xchunked"]],
        [["Transfer-Encoding:\u000bchunked"]],
        [["Transfer-Encoding : chunked"]],
        [["Transfer-Encoding: x", "Transfer-Encoding: chunked, x"]],
        [["X: a", " Transfer-Encoding: chunked"]],
        [["X: a\r Content-Length: 4"]],
        [["X: a\u0000"]],
        [["X\u0001: a"]],
      ])("rejects a request with %j, and answers nothing hidden behind it", async (headers) => {
        const received = await sendBytes(server.url, post(headers), `0\r\n\r\n${smuggled}`);
        expect(statusesOf(received)).toEqual([400]);
      });

      test("rejects chunks in HTTP/1.0, which has none, and answers nothing hidden behind them", async () => {
        const head = post(["Connection: keep-alive", "Transfer-Encoding: chunked"]).replace("1.1", "1.0");
        const received = await sendBytes(server.url, head, `0\r\n\r\n${smuggled}`);
        expect(statusesOf(received)).toEqual([400]);
      });

      test.each([
        ["letters", "zz\r\n{}"],
        ["a sign", "-2\r\n{}"],
        ["a prefix", "0x2\r\n{}"],
        ["more digits than a number has", `${"f".repeat(17)}\r\n{}`],
        ["too small a size", "1\r\n{}"],
        ["a line feed alone", "2\n{}\n0\n\n"],
        ["an extension that never ends", `2;${"a".repeat(100_000)}`],
        ["a space before its size", " 2\r\n{}"],
      ])("rejects a chunk with %s, and answers nothing hidden behind it", async (_, chunk) => {
        const received = await sendBytes(
          server.url,
          post(["Transfer-Encoding: chunked"]),
          `${chunk}\r\n0\r\n\r\n${smuggled}`,
        );
        for (const status of statusesOf(received)) expect([400, 413]).toContain(status);
        expect(received).not.toContain('"__typename":"Query"');
      });

      test.each([
        ["line feeds alone", "GET / HTTP/1.1\nHost: a\n\n"],
        ["an unknown version", "GET / HTTP/9.9\r\nHost: a\r\n\r\n"],
        ["the start of TLS", "\u0016\u0003\u0001\u0002\r\n\r\n"],
        ["the start of HTTP/2", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"],
        ["a long address", `GET /${"a".repeat(100_000)} HTTP/1.1\r\n`],
        ["a long header", `GET / HTTP/1.1\r\nX: ${"a".repeat(100_000)}`],
        ["many headers", `GET / HTTP/1.1\r\n${"X: a\r\n".repeat(20_000)}`],
      ])("rejects %s", async (_, bytes) => {
        const [status, ...more] = statusesOf(await sendBytes(server.url, bytes));
        expect([400, 431, 505]).toContain(status);
        expect(more).toEqual([]);
      });

      test("is not delayed by slow and silent clients", async () => {
        const { hostname, port } = new URL(server.url);
        const body = ["Content-Length: 90000"];
        const beginnings = ["", "GET /graphql HTTP/1.1\r\nHost: a\r\nX-", `${post(body)}{`];
        const sockets: Socket[] = [];
        const drip = setInterval(() => {
          for (const socket of sockets) socket.write("a");
        }, 500);
        onTestFinished(() => {
          clearInterval(drip);
          for (const socket of sockets) socket.destroy();
        });
        for (let n = 0; n < 300; n++) {
          const socket = connect(Number(port), hostname).on("error", () => {});
          socket.write(beginnings[n % 3] ?? "");
          sockets.push(socket);
        }
        // The server has accepted them all when it answers one that came after them.
        for (let n = 0; n < 3; n++) await expectAlive();
      });

      const json = "application/json";
      const bomb = gzipSync(`{"query":"{ __typename } #${"a".repeat(30_000_000)}"}`, { level: 1 });
      const typename = '{"query":"{__typename}"}';
      test.each<[string, Readonly<Record<string, string>>, BodyInit]>([
        ["a gzip bomb", { "content-type": json, "content-encoding": "gzip" }, bomb],
        ["gzip", { "content-type": json, "content-encoding": "gzip" }, gzipSync(typename)],
        ["UTF-16", { "content-type": `${json}; charset=utf-16` }, Buffer.from(typename, "utf16le")],
        [
          "UTF-16 without a word about it",
          { "content-type": json },
          Buffer.from(`\ufeff${typename}`, "utf16le"),
        ],
        [
          "bytes that are not UTF-8",
          { "content-type": json },
          Buffer.from([0x7b, 0xff, 0xfe, 0xc0, 0xaf, 0x7d]),
        ],
        ["only prototypes", { "content-type": json }, `{"__proto__":${typename},"constructor":1}`],
        ["an empty boundary", { "content-type": "multipart/form-data; boundary=" }, "--\r\n"],
        [
          "parts without an end",
          { "content-type": "multipart/form-data; boundary=a" },
          "--a\r\n\r\n".repeat(9000),
        ],
        ["a strange type", { "content-type": "\u00e9" }, "x"],
      ])("rejects a body of %s", async (_, headers, body) => {
        const response = await send({ method: "POST", headers, body });
        expect([400, 413, 415]).toContain(response.status);
        expect(await response.text()).not.toMatch(internals);
      });

      test.each([
        ["a lone surrogate", String.raw`{"query":"{ country(name: \"\\ud800\") { id } }"}`],
        ["a lone surrogate in the text", String.raw`{"query":"{ country(name: \"\ud800\") { id } }"}`],
        ["a null character", String.raw`{"query":"{ country(name: \"\\u0000\") { id } }"}`],
        [
          "variables called as prototypes are",
          '{"query":"query ($__proto__: String) { country(name: $__proto__) { id } }","variables":{"__proto__":{"a":1},"constructor":{"prototype":1}}}',
        ],
        ["extensions called as prototypes are", `{"extensions":{"__proto__":{"a":1}},${typename.slice(1)}`],
        ["an operation called as a prototype is", `{"operationName":"__proto__",${typename.slice(1)}`],
      ])("answers %s with data or an error of the client", async (_, body) => {
        const response = await send({ method: "POST", headers: { "content-type": json }, body });
        expect(response.status).toBeLessThan(500);
        const text = await response.text();
        expect(text).not.toMatch(internals);
        expect(text).not.toMatch(/INTERNAL_SERVER_ERROR|STORE_UNAVAILABLE/);
      });

      test.each([
        "/graphql?query=%00",
        "/graphql?query=%ff%fe",
        "/%2e%2e/%2e%2e/%2e%2e/etc/passwd",
        "/explore/..%2f..%2fpackage.json",
        "/..%5c..%5cpackage.json",
        "/graphql/%00",
        "/questions/%ff",
        "/questions/__proto__",
        "/countries/constructor.json",
        "/questions?__proto__=1&constructor=2&text=%00",
        "/export/%2e%2e%2fpackage.json",
      ])("%s shows nothing of the machine", async (path) => {
        const response = await send({}, path);
        expect(response.status).toBeLessThan(500);
        expect(await response.text()).not.toMatch(/node_modules\/|node:internal|root:|"dependencies"/);
      });

      test(
        "answers others during the heaviest queries that are let in",
        async () => {
          const greedy = Array.from({ length: 2 }, () => greedyQueries.map(([, query]) => ask(query))).flat();
          await expectAlive();
          for (const response of await Promise.all(greedy)) {
            expect([200, 503]).toContain(response.status);
            expect(await response.text()).not.toMatch(/INTERNAL_SERVER_ERROR|STORE_UNAVAILABLE/);
          }
          await expectAlive();
        },
        MOST_MS,
      );

      test("has stayed within its memory", async () => {
        for (const peak of await server.peaks()) expect(peak).toBeLessThan(PEAK_MB);
      });
    });
  });
}
