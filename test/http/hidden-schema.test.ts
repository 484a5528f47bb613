import { getIntrospectionQuery } from "graphql";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { GraphStore } from "../../src/store/graph-store.ts";
import { openSample } from "../schema/ask-sample.ts";
import { type App, appWith, post } from "./ask-app.ts";

let store: GraphStore;
let hidden: App;
beforeAll(async () => {
  store = await openSample();
  hidden = appWith(store, { introspection: false, graphiql: false });
});
afterAll(() => store.close());

describe("with INTROSPECTION=false", () => {
  test.each([
    [getIntrospectionQuery()],
    ["{ __schema { types { name } } }"],
    [`{ __type(name: "Member") { name } }`],
  ])("the schema is not revealed (%#)", async (query) => {
    const { data, errors } = await (await post(hidden, { query })).json();
    expect(data).toBeUndefined();
    expect(errors[0].message).toMatch(/introspection/);
  });

  test.each([
    ["a field", { query: "{ memberz { totalCount } }" }, "memberz"],
    ["an argument", { query: "{ members(frst: 1) { totalCount } }" }, "frst"],
    ["a type", { query: '{ node(id: "x") { ... on Membr { name } } }' }, "Membr"],
    ["a value of an enum", { query: `{ ministersWhoAnswered(about: {match: AL}) { totalCount } }` }, "AL"],
    [
      "a value of an enum in a variable",
      {
        query: `query A($a: About!) { ministersWhoAnswered(about: $a) { totalCount } }`,
        variables: { a: { match: "AL" } },
      },
      "AL",
    ],
    [
      "a field of an input in a variable",
      {
        query: `query A($a: About!) { ministersWhoAnswered(about: $a) { totalCount } }`,
        variables: { a: { countriez: [] } },
      },
      "countriez",
    ],
  ])("an error about %s suggests no names", async (_name, body, given) => {
    const { errors } = await (await post(hidden, body)).json();
    expect(errors[0].message).toContain(given);
    expect(JSON.stringify(errors)).not.toContain("Did you mean");
    const { errors: open } = await (await post(appWith(store), body)).json();
    expect(JSON.stringify(open)).toContain("Did you mean");
  });

  test("names of the graph are still suggested", async () => {
    const { errors } = await (await post(hidden, { query: `{ country(name: "Rusia") { name } }` })).json();
    expect(errors[0].message).toBe(`There is no country "Rusia". Did you mean "Russia"?`);
  });

  test("__typename is answered", async () => {
    expect((await (await post(hidden, { query: "{ __typename }" })).json()).data).toEqual({
      __typename: "Query",
    });
  });
});

test("with GRAPHIQL=false a browser gets no page", async () => {
  const response = await hidden.fetch("http://test/graphql", { headers: { accept: "text/html" } });
  expect(response.headers.get("content-type") ?? "").not.toContain("text/html");
  expect(response.status).toBeGreaterThanOrEqual(400);
});
