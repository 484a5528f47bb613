import { describe, expect, test } from "vitest";
import { requestText, sendBytes, statusesOf } from "./send-bytes.ts";
import { serveSample } from "./serve-sample.ts";

const origin = serveSample();

const query = '{"query":"{ __typename }"}';

/** Posts a body with only the headers that are given. `fetch` would add a Content-Type. */
async function post(body: string, ...headers: readonly string[]) {
  const length = `Content-Length: ${Buffer.byteLength(body)}`;
  const head = requestText("/graphql", ["Host: a", length, ...headers], "POST");
  const received = await sendBytes(origin(), head, body);
  const { errors, data } = JSON.parse(received.slice(received.indexOf("{")));
  return {
    status: statusesOf(received)[0],
    type: /content-type: ([^;\r]+)/i.exec(received)?.[1],
    error: errors?.[0],
    data,
  };
}

describe("a query whose media type is not supported gets an error that says what to send", () => {
  test.each([
    ["without a Content-Type", [], 415, "The request has no Content-Type."],
    ["with an empty Content-Type", ["Content-Type:"], 415, "The request has no Content-Type."],
    ["as text", ["Content-Type: text/plain"], 415, 'The Content-Type "text/plain" is not supported.'],
    [
      "as a form that has none, as curl sends it",
      ["Content-Type: application/x-www-form-urlencoded"],
      400,
      "The Content-Type is application/x-www-form-urlencoded, but the body has no field query.",
    ],
  ])("%s", async (_name, headers, status, reason) => {
    const received = await post(query, ...headers);
    expect([received.status, received.type]).toEqual([status, "application/json"]);
    expect(received.error.message).toBe(
      `${reason} Send the query as JSON with the header Content-Type: application/json.`,
    );
    expect(received.error.extensions.code).toBe(status === 415 ? "UNSUPPORTED_MEDIA_TYPE" : "BAD_REQUEST");
  });

  test("with the same status in the other media type of GraphQL", async () => {
    const type = "application/graphql-response+json";
    const received = await post(query, `Accept: ${type}`);
    expect([received.status, received.type]).toEqual([415, type]);
    expect(received.error.message).toContain("no Content-Type");
  });
});

test.each([["image/png"], ["text/html"], ["application/xml, text/csv"]])(
  "a client that accepts only %s is told as JSON what it can have",
  async (accept) => {
    const received = await post(query, "Content-Type: application/json", `Accept: ${accept}`);
    expect([received.status, received.type]).toEqual([406, "application/json"]);
    expect(received.error).toEqual({
      message:
        "The Accept header allows no media type of a response. Allow application/graphql-response+json or application/json.",
      extensions: { code: "NOT_ACCEPTABLE" },
    });
  },
);

test.each([
  [query, "application/json"],
  [query, "application/json; charset=utf-8"],
  ["query=%7B__typename%7D", "application/x-www-form-urlencoded"],
  ["{ __typename }", "application/graphql"],
])("%s with %s is answered", async (body, type) => {
  expect(await post(body, `Content-Type: ${type}`)).toMatchObject({
    status: 200,
    data: { __typename: "Query" },
  });
});

describe.each(["application/json", "application/graphql-response+json"])("with Accept: %s", (accept) => {
  test.each([["{}"], ["{"], ["null"], ["[]"], ['{"query":7}'], ['{"query":"{ __typename }","variables":7}']])(
    "the malformed request %s gets 400",
    async (body) => {
      const received = await post(body, "Content-Type: application/json", `Accept: ${accept}`);
      expect([received.status, received.type]).toEqual([400, accept]);
      expect(received.error.extensions.code).toBe("BAD_REQUEST");
    },
  );

  test.each(["", "?variables=x&query={__typename}", "?query={__typename}&extensions=x"])(
    "the malformed address /graphql%s gets 400",
    async (search) => {
      const response = await fetch(`${origin()}/graphql${search}`, { headers: { accept } });
      expect(response.status).toBe(400);
      expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: "BAD_REQUEST" } }] });
    },
  );
});

test("a well-formed request whose document is wrong gets 200 as JSON, and 400 in GraphQL's own media type", async () => {
  const wrong = '{"query":"{ nothing }"}';
  const sent = (accept: string) => post(wrong, "Content-Type: application/json", `Accept: ${accept}`);
  expect((await sent("application/json")).status).toBe(200);
  expect((await sent("application/graphql-response+json")).status).toBe(400);
});
