import { gunzipSync } from "node:zlib";
import { pino } from "pino";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createApp } from "../../src/app.ts";
import type { GraphStore } from "../../src/store/graph-store.ts";
import { openSample } from "../schema/ask-sample.ts";

let store: GraphStore;
let app: ReturnType<typeof createApp>;
beforeAll(async () => {
  store = await openSample();
  app = createApp({ store, logger: pino({ level: "silent" }) });
});
afterAll(() => store.close());

function post(body: BodyInit, headers: Record<string, string> = {}): Promise<Response> {
  const init = {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body,
    duplex: "half",
  };
  return Promise.resolve(app.fetch(new Request("http://test/graphql", init)));
}

const query = JSON.stringify({ query: "{ questions { totalCount } }" });

describe("other sites", () => {
  test("may read, without credentials and without echoing their origin", async () => {
    const { headers } = await post(query, { origin: "https://example.org" });
    expect(headers.get("access-control-allow-origin")).toBe("*");
    expect(headers.get("access-control-allow-credentials")).toBeNull();
  });

  test("get an answer to a preflight request", async () => {
    const response = await app.fetch("http://test/graphql", {
      method: "OPTIONS",
      headers: { origin: "https://example.org", "access-control-request-method": "POST" },
    });
    expect(response.status).toBe(204);
    expect(response.headers.get("access-control-allow-methods")).toContain("POST");
  });
});

describe("a request body", () => {
  const large = JSON.stringify({ query: `{ questions { totalCount } } # ${"x".repeat(100_000)}` });

  test("over 100,000 bytes is rejected with 413", async () => {
    const response = await post(large, { "content-length": String(large.length) });
    expect(response.status).toBe(413);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: "REQUEST_TOO_LARGE" } }] });
  });

  test("over the limit is rejected too without a Content-Length", async () => {
    expect((await post(new Blob([large]).stream())).status).toBe(413);
  });

  test("within the limit is answered without a Content-Length", async () => {
    const response = await post(new Blob([query]).stream());
    expect(await response.json()).toMatchObject({ data: { questions: { totalCount: 71 } } });
  });
});

describe("/health", () => {
  test("is ok while the store answers", async () => {
    const response = await app.fetch("http://test/health");
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ status: "ok", store: "sqlite" });
  });

  test("is unavailable with 503 otherwise", async () => {
    const closed = await openSample([]);
    const orphan = createApp({ store: closed, logger: pino({ level: "silent" }) });
    await closed.close();
    const response = await orphan.fetch("http://test/health");
    expect(response.status).toBe(503);
    expect(await response.json()).toEqual({ status: "unavailable", store: "sqlite" });
  });
});

describe("a bug", () => {
  test("is masked for the client and logged once in full", async () => {
    const closed = await openSample([]);
    const lines: string[] = [];
    const logger = pino({ level: "warn" }, { write: (line: string) => void lines.push(line) });
    const broken = createApp({ store: closed, logger });
    await closed.close();
    const response = await broken.fetch("http://test/graphql", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: query,
    });
    expect(await response.json()).toMatchObject({
      errors: [{ message: "Unexpected error.", extensions: { code: "INTERNAL_SERVER_ERROR" } }],
    });
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain("database is not open");
  });
});

describe("GraphiQL", () => {
  const html = { accept: "text/html" };

  test("is served compressed, and only once to the same browser", async () => {
    const page = await app.fetch("http://test/graphql", { headers: { ...html, "accept-encoding": "gzip" } });
    expect(page.headers.get("content-encoding")).toBe("gzip");
    const body = gunzipSync(Buffer.from(await page.arrayBuffer())).toString();
    expect(body).toContain("ministersWhoAnswered");
    const scripts = [...body.matchAll(/<script src="([^"]+)"/g)].map(([, address]) => address);
    expect(scripts).toHaveLength(2);
    for (const address of scripts) {
      const script = await app.fetch(`http://test${address}`, { headers: { "accept-encoding": "br" } });
      expect(script.status).toBe(200);
      expect(script.headers.get("content-type")).toMatch(/^text\/javascript/);
      expect(script.headers.get("cache-control")).toContain("immutable");
      expect((await script.arrayBuffer()).byteLength).toBeLessThan(3_000_000);
    }
    const etag = page.headers.get("etag") ?? "";
    const again = await app.fetch("http://test/graphql", { headers: { ...html, "if-none-match": etag } });
    expect(again.status).toBe(304);
  });

  test("is opened by the address of a query in a browser, where other clients get JSON", async () => {
    const address = `http://test/graphql?query=${encodeURIComponent("{ questions { totalCount } }")}`;
    const browsers = "text/html,application/xhtml+xml,*/*;q=0.8";
    const page = await app.fetch(address, { headers: { accept: browsers } });
    expect(page.headers.get("content-type")).toMatch(/^text\/html/);
    for (const accept of [
      "*/*",
      "application/json",
      "application/graphql-response+json",
      "application/json, text/html;q=0.5",
      "Text/HTML; q=0, */*",
    ]) {
      const answer = await app.fetch(address, { headers: { accept } });
      expect(await answer.json()).toMatchObject({ data: { questions: { totalCount: 71 } } });
    }
  });

  test("is served uncompressed to a client that does not accept compression", async () => {
    const page = await app.fetch("http://test/graphql", { headers: html });
    expect(page.headers.get("content-encoding")).toBeNull();
    expect(await page.text()).toContain("ministersWhoAnswered");
  });
});

test("a query can be sent with GET", async () => {
  const response = await app.fetch(
    `http://test/graphql?query=${encodeURIComponent("{ questions { totalCount } }")}`,
  );
  expect(await response.json()).toMatchObject({ data: { questions: { totalCount: 71 } } });
});

test("an unknown path is 404", async () => {
  expect((await app.fetch("http://test/nothing")).status).toBe(404);
});
