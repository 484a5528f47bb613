import { pino } from "pino";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { type HttpSettings, openSettings } from "../../src/http/http-settings.ts";
import { startServer } from "../../src/server.ts";
import type { GraphStore } from "../../src/store/graph-store.ts";
import { openSample } from "../schema/ask-sample.ts";

let store: GraphStore;
const lines: Record<string, unknown>[] = [];
const logger = pino({ level: "info" }, { write: (line: string) => void lines.push(JSON.parse(line)) });
beforeAll(async () => {
  store = await openSample();
});
afterAll(() => store.close());

/** A server; the returned function sends it a request, as a proxy would for these addresses. */
async function serve(given: Partial<HttpSettings>) {
  const settings = { ...openSettings, ...given };
  const server = await startServer({ store, host: "127.0.0.1", port: 0, logger, settings });
  onTestFinished(() => server.stop());
  return async (forwardedFor?: string, path = "/graphql?query={questions{totalCount}}") => {
    const headers = forwardedFor === undefined ? {} : { "x-forwarded-for": forwardedFor };
    return await fetch(server.url + path, { headers });
  };
}

const remaining = (response: Response) => response.headers.get("ratelimit-remaining");

describe("RATE_LIMIT", () => {
  test("is off by default", async () => {
    const response = await (await serve({}))();
    expect(response.status).toBe(200);
    expect(remaining(response)).toBeNull();
  });

  test("tells how many requests are left, and rejects more with 429", async () => {
    const ask = await serve({ rateLimit: 2 });
    const responses = [await ask(), await ask(), await ask()];
    expect(responses.map(({ status }) => status)).toEqual([200, 200, 429]);
    expect(responses.map(remaining)).toEqual(["1", "0", "0"]);
    const [first, , last] = responses;
    expect(first?.headers.get("ratelimit-limit")).toBe("2");
    expect(first?.headers.get("retry-after")).toBeNull();
    const wait = last?.headers.get("retry-after");
    expect(Number(wait)).toBeGreaterThan(0);
    expect(Number(wait)).toBeLessThanOrEqual(60);
    expect(last?.headers.get("access-control-allow-origin")).toBe("*");
    expect(last?.headers.get("cache-control")).toBe("no-store");
    expect(await last?.json()).toEqual({
      errors: [
        {
          message: `Your address may send 2 requests per minute. Try again in ${wait} s.`,
          extensions: { code: "RATE_LIMITED" },
        },
      ],
    });
    expect(lines.at(-1)).toMatchObject({ msg: "request refused", codes: ["RATE_LIMITED"], status: 429 });
  });

  test("counts other addresses too, but not requests about health", async () => {
    const ask = await serve({ rateLimit: 1 });
    for (const path of ["/health", "/health/live", "/ready"])
      expect(remaining(await ask(undefined, path)), path).toBeNull();
    expect(remaining(await ask(undefined, "/robots.txt"))).toBe("0");
    expect((await ask(undefined, "/robots.txt")).status).toBe(429);
    expect((await ask(undefined, "/ready")).status).not.toBe(429);
  });
});

describe("the address that is counted", () => {
  test("is the connection's if no proxy is trusted, whatever the client says", async () => {
    const ask = await serve({ rateLimit: 5 });
    expect(remaining(await ask("203.0.113.1"))).toBe("4");
    expect(remaining(await ask("203.0.113.2"))).toBe("3");
  });

  test.each([
    ["two clients", "203.0.113.1", "203.0.113.2", "4"],
    ["one client that puts an invented address first", "203.0.113.1", "198.51.100.7, 203.0.113.1", "3"],
    ["one client behind two trusted proxies", "203.0.113.1", "203.0.113.1, 10.1.2.3", "3"],
    ["one client through a proxy that is not trusted", "192.0.2.9", "203.0.113.1, 192.0.2.9", "3"],
    ["IPv6 addresses of one network", "2001:db8:1:2::1", "2001:db8:1:2:ffff::9", "3"],
    ["IPv6 addresses of two networks", "2001:db8:1:2::1", "2001:db8:1:3::1", "4"],
    ["an IPv4 address written as IPv6", "203.0.113.1", "::ffff:203.0.113.1", "3"],
    ["texts that are not addresses", "unknown", "<script>", "3"],
  ])("behind a trusted proxy: %s", async (_, first, second, left) => {
    const ask = await serve({ rateLimit: 5, trustedProxies: ["127.0.0.1", "10.0.0.0/8"] });
    expect(remaining(await ask(first))).toBe("4");
    expect(remaining(await ask(second))).toBe(left);
  });
});
