import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { GraphStore } from "../../src/store/graph-store.ts";
import { expectCivil } from "../generated-queries/expect-civil.ts";
import { openSample } from "../schema/ask-sample.ts";
import { type App, appWith } from "./ask-app.ts";

let store: GraphStore;
let app: App;
beforeAll(async () => {
  store = await openSample();
  app = appWith(store);
});
afterAll(() => store.close());

/** Sends a body as it is and holds the answer to be civil; 100,000 bytes is the largest body that is read. */
async function send(body: string | Uint8Array<ArrayBuffer>, type = "application/json"): Promise<Response> {
  const response = await app.fetch("http://test/graphql", {
    method: "POST",
    headers: { "content-type": type },
    body,
  });
  return civil(response);
}

async function civil(response: Response): Promise<Response> {
  expect(response.status).toBeLessThan(500);
  const text = await response.clone().text();
  if (text !== "") expectCivil({ status: response.status, ...JSON.parse(text) }, "");
  return response;
}

const query = (text: string, variables: unknown = {}) => JSON.stringify({ query: text, variables });
const codes = async (response: Response) =>
  ((await response.json()) as { errors?: readonly { extensions: { code: string } }[] }).errors?.map(
    ({ extensions }) => extensions.code,
  );

const many = (count: number, part: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => part(i)).join(" ");
const deep = (levels: number) =>
  `{ questions ${"{ edges { node ".repeat(levels)}{ id }${" } }".repeat(levels)} }`;

describe("an expensive document is rejected before it is run", () => {
  test.each([
    ["levels", deep(20_000 / 8)],
    ["brackets that never close", "{a".repeat(45_000)],
    ["brackets just within the limit", "{a".repeat(100)],
    ["levels just within the limit", `${"{a".repeat(100)}${"}".repeat(100)}`],
    ["lists just within the limit", `{ nodes(ids: ${"[".repeat(98)}${"]".repeat(98)}) { id } }`],
    [
      "objects just within the limit",
      `{ ministersWhoAnswered(about: ${"{a: ".repeat(98)}1${"}".repeat(98)}) { totalCount } }`,
    ],
    ["lists in lists", `{ nodes(ids: ${"[".repeat(40_000)}${"]".repeat(40_000)}) { id } }`],
    [
      "objects in objects",
      `{ ministersWhoAnswered(about: ${"{a: ".repeat(15_000)}1${"}".repeat(15_000)}) { totalCount } }`,
    ],
    ["aliases", `{ ${many(4000, (i) => `a${i}: questions { totalCount }`)} }`],
    ["repeated fields", `{ questions { ${many(12_000, () => "totalCount")} } }`],
    ["repeated lists", `{ ${many(3000, () => "questions { edges { node { id } } }")} }`],
    ["unknown fields", `{ ${many(15_000, (i) => `x${i}`)} }`],
    ["directives", `{ questions ${many(9000, () => "@include(if: true)")} { totalCount } }`.slice(0, 99_000)],
    ["unknown directives", `{ questions ${many(9000, (i) => `@a${i}`)} { totalCount } }`],
    ["fragments in a circle", `{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }`],
    [
      "many fragments in a circle",
      `{ ...F0 } ${many(1500, (i) => `fragment F${i} on Query { ...F${(i + 1) % 1500} }`)}`,
    ],
    [
      "fragments that double",
      `{ ...F0 } ${many(40, (i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`)} fragment F40 on Query { questions { totalCount } }`,
    ],
    [
      "fields that double in fragments",
      `{ questions { edges { node { ...F0 } } } } ${many(30, (i) => `fragment F${i} on Question { a: asker { id } b${i}: referredToBy { edges { node { ... on Question { ...F${i + 1} ...F${i + 1} } } } } }`)} fragment F30 on Question { id }`,
    ],
    ["operations", many(4000, (i) => `query Q${i} { questions { totalCount } }`)],
    ["variables declared", `query (${many(4000, (i) => `$v${i}: Int`)}) { questions { totalCount } }`],
    ["a comment", `{ questions { totalCount } } #${"x".repeat(99_000)}`.slice(0, 99_900)],
    ["a name", `{ ${"x".repeat(99_000)} }`],
    ["a string", `{ country(name: "${"x".repeat(99_000)}") { id } }`],
  ])("%s", async (_name, text) => {
    expect((await codes(await send(query(text.slice(0, 99_900)))))?.length ?? 0).toBeLessThan(200);
  });
});

test("a document with very many errors is told how many are listed", async () => {
  const response = await send(query(`{ ${many(300, (i) => `x${i}`)} }`));
  const { errors } = (await response.json()) as { errors: readonly { message: string }[] };
  expect(errors).toHaveLength(101);
  expect(errors.at(-1)).toMatchObject({
    message: "The query has more than 100 errors. Only the first 100 are listed.",
    extensions: { code: "QUERY_TOO_COMPLEX", limit: 100 },
  });
});

describe("directives in one place", () => {
  const withDirectives = (count: number) =>
    query(
      `query ($yes: Boolean! = true) { a: __typename ${"@include(if: $yes)".repeat(count)} b: __typename @skip(if: $yes) ${"@x ".repeat(count - 1)} }`,
    );

  test("are rejected as one error if there are more than five", async () => {
    expect(await (await send(withDirectives(6))).json()).toMatchObject({
      errors: [
        {
          message: "The query has more than 5 directives in one place. Split it into several queries.",
          extensions: { code: "QUERY_TOO_COMPLEX", limit: 5 },
        },
      ],
    });
  });

  test("are counted for each place", async () => {
    const { errors } = (await (await send(withDirectives(5))).json()) as { errors: readonly object[] };
    expect(new Set(errors.map((error) => JSON.stringify(error).match(/@\w+/)?.[0]))).toEqual(
      new Set(["@x", "@include"]),
    );
  });
});

describe("variables of any size and shape", () => {
  const lookup = "query ($value: String) { country(name: $value) { id } }";
  test.each([
    ["a long string", query(lookup, { value: "x".repeat(90_000) })],
    [
      "a deep list",
      `{"query": ${JSON.stringify(lookup)}, "variables": {"value": ${"[".repeat(45_000)}${"]".repeat(45_000)}}}`,
    ],
    [
      "a deep object",
      `{"query": ${JSON.stringify(lookup)}, "variables": {"value": ${`{"a":`.repeat(15_000)}1${"}".repeat(15_000)}}}`,
    ],
    [
      "a long list",
      query("query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", { ids: Array(40_000).fill("x") }),
    ],
    [
      "a long list in a list of names",
      query("query ($a: About!) { ministersWhoAnswered(about: $a) { totalCount } }", {
        a: { countries: Array(20_000).fill("x") },
      }),
    ],
    [
      "a number beyond all",
      `{"query": "query ($n: Int) { questions(first: $n) { totalCount } }", "variables": {"n": 1e400}}`,
    ],
    [
      "names of every object",
      query(lookup, JSON.parse('{"__proto__": {"value": "x"}, "constructor": 1, "value": null}')),
    ],
    [
      "many that nobody declared",
      query(lookup, Object.fromEntries(Array.from({ length: 9000 }, (_, i) => [`v${i}`, i]))),
    ],
    ["an array of them", query(lookup, [1])],
    ["a string of them", query(lookup, "x")],
  ])("%s", async (_name, body) => {
    await send(body);
  });
});

describe("a request that is not valid GraphQL over HTTP", () => {
  test.each([
    ["nothing", ""],
    ["no JSON", "{"],
    ["a number", "1"],
    ["null", "null"],
    ["a list of operations", JSON.stringify(Array(100).fill({ query: "{ __typename }" }))],
    ["an empty list", "[]"],
    ["no query", "{}"],
    ["a query that is none", `{"query": {"a": 1}}`],
    ["an operation that is not there", `{"query": "{ __typename }", "operationName": "X"}`],
    ["an operation name that is none", `{"query": "{ __typename }", "operationName": {"a": 1}}`],
    ["a parameter that nobody knows", `{"query": "{ __typename }", "mutation": 1}`],
    ["extensions that are none", `{"query": "{ __typename }", "extensions": 7}`],
    ["bytes that are no text", Uint8Array.from({ length: 256 }, (_, i) => i)],
    ["a byte order mark", `\ufeff{"query": "{ __typename }"}`],
  ])("%s", async (_name, body) => {
    for (const type of [
      "application/json",
      "application/graphql",
      "application/x-www-form-urlencoded",
      "multipart/form-data; boundary=x",
      "text/plain",
      "x",
    ]) {
      await send(body, type);
    }
  });

  test.each([
    ["variables that are no JSON", "query={__typename}&variables={"],
    ["variables that are a list", "query={__typename}&variables=[1]"],
    ["extensions that are no JSON", "query={__typename}&extensions=x"],
    ["an escape that is none", "query=%zz%e0%a4%a"],
    ["a mutation", "query=mutation{a}"],
    ["everything twice", "query={__typename}&query={a}&variables={}&variables=1"],
    ["nothing", ""],
  ])("a URL with %s", async (_name, search) => {
    await civil(
      await app.fetch(`http://test/graphql?${search}`, { headers: { accept: "application/json" } }),
    );
  });

  test("a batch is rejected entirely", async () => {
    const response = await send(JSON.stringify(Array(3).fill({ query: "{ questions { totalCount } }" })));
    expect(response.status).toBe(400);
    expect(await response.json()).not.toHaveProperty("data");
  });

  test.each(["PUT", "DELETE", "PATCH", "TRACE1"])("the method %s", async (method) => {
    expect((await app.fetch("http://test/graphql", { method })).status).toBe(405);
  });
});
