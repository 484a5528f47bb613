import { request as httpRequest, type IncomingMessage } from "node:http";
import { gunzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { serveSample } from "./serve-sample.ts";

const origin = serveSample();

const graphql = (query: string) => `/graphql?query=${encodeURIComponent(query)}`;
const small = graphql("{ dataset { questions } }");
const large = graphql("{ questions(first: 50) { edges { node { id uin heading tabledOn } } } }");

type Sent = {
  readonly status: number;
  readonly headers: IncomingMessage["headers"];
  readonly body: Buffer;
};

/** Sends a request as it is; `fetch` would decompress the body. */
async function send(address: string, headers: Record<string, string> = {}, method = "GET"): Promise<Sent> {
  const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>();
  httpRequest(`${origin()}${address}`, { method, headers, agent: false }, resolve)
    .once("error", reject)
    .end();
  const response = await promise;
  const body = Buffer.concat(await response.toArray());
  return { status: response.statusCode ?? 0, headers: response.headers, body };
}

describe("a response over 1 kB", () => {
  test.each([
    ["of GraphQL", large],
    ["that is a page", "/countries/RU"],
    ["that is the file of a list", "/lists/questions.csv"],
    ["that is an export", "/export/rows.csv"],
    ["that is the printed schema", "/schema.graphql"],
  ])("%s is compressed for a client that accepts gzip, and is otherwise the same", async (_name, address) => {
    const packed = await send(address, { "accept-encoding": "gzip" });
    const plain = await send(address);
    expect(packed.headers["content-encoding"]).toBe("gzip");
    expect(packed.headers.vary).toMatch(/accept-encoding/i);
    expect(plain.headers["content-encoding"]).toBeUndefined();
    expect(plain.headers.vary).toMatch(/accept-encoding/i);
    const withoutCost = (text: string) => text.replace(/"extensions":.*|retrievedAt.*|exportedAt.*/, "");
    expect(withoutCost(gunzipSync(packed.body).toString())).toBe(withoutCost(plain.body.toString()));
    expect(packed.body.length).toBeLessThan(plain.body.length / 2);
  });

  test("has the tag that it has uncompressed", async () => {
    const packed = await send(large, { "accept-encoding": "gzip" });
    expect(packed.headers.etag).toBe((await send(large)).headers.etag);
    const again = await send(large, {
      "accept-encoding": "gzip",
      "if-none-match": String(packed.headers.etag),
    });
    expect(again.status).toBe(304);
  });
});

test.each([
  ["a short response", small],
  ["a file that is compressed already", "/export/rows.xlsx"],
])("%s is sent as it is", async (_name, address) => {
  const { headers } = await send(address, { "accept-encoding": "gzip, br" });
  expect(headers["content-encoding"]).toBeUndefined();
});

describe("HEAD gives the status and headers of GET without a body", () => {
  const html = { accept: "text/html" };
  test.each([
    [small, {}],
    [large, {}],
    [graphql("{"), {}],
    ["/graphql", {}],
    ["/graphql", html],
    ["/health", {}],
    ["/health/live", {}],
    ["/ready", {}],
    ["/metrics", {}],
    ["/sitemap.xml", {}],
    ["/", html],
    ["/countries/RU", html],
    ["/countries/RU.json", {}],
    ["/lists/questions.csv", {}],
    ["/schema.graphql", {}],
    ["/explore/", html],
    ["/export/rows.csv", {}],
    ["/nothing", html],
  ] as const)("%s with %j", async (address, headers) => {
    const head = await send(address, headers, "HEAD");
    const get = await send(address, headers);
    expect(head.body.length).toBe(0);
    const compared = ({ status, headers: given }: Sent) => [
      status,
      given["content-type"],
      given.etag,
      given["cache-control"],
    ];
    expect(compared(head)).toEqual(compared(get));
  });
});

describe("a page of another site", () => {
  test("may send any header, without credentials", async () => {
    const asked = "content-type,authorization,traceparent,apollographql-client-name";
    const { status, headers } = await send(
      "/graphql",
      {
        origin: "https://example.org",
        "access-control-request-method": "POST",
        "access-control-request-headers": asked,
      },
      "OPTIONS",
    );
    expect(status).toBe(204);
    expect(headers["access-control-allow-headers"]).toBe(asked);
    expect(headers["access-control-allow-origin"]).toBe("*");
    expect(headers["access-control-allow-credentials"]).toBeUndefined();
    expect(headers.vary).toMatch(/access-control-request-headers/i);
  });

  test("may read the headers that clients need", async () => {
    for (const address of [small, "/export/rows.csv"]) {
      const exposed = (await send(address)).headers["access-control-expose-headers"]?.split(", ");
      expect(exposed).toEqual(
        expect.arrayContaining([
          "etag",
          "ratelimit-remaining",
          "retry-after",
          "x-request-id",
          "content-disposition",
          "x-export-counts",
        ]),
      );
    }
  });
});
