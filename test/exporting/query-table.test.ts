import { afterAll, beforeAll, expect, test } from "vitest";
import { booksOf } from "../../schema/machinery/books.ts";
import { schema } from "../../schema/schema.ts";
import { queryGraph } from "../../src/exporting/query-graph.ts";
import { queryTable } from "../../src/exporting/query-table.ts";
import type { GraphStore } from "../../src/store/graph-store.ts";
import { askStore, openSample } from "../schema/ask-sample.ts";

let store: GraphStore;
beforeAll(async () => {
  store = await openSample();
});
afterAll(() => store.close());

const source = (variables = {}) => ({
  schema,
  store,
  books: booksOf(store),
  variables,
});
async function rowsOf(query: string, variables = {}) {
  const { table, count } = await queryTable(source(variables), query);
  return { columns: table.columns, rows: await Array.fromAsync(table.rows), count };
}

test("the rows are the whole list, with a column for each field, its name and its type", async () => {
  const query = `query ($country: String!) { found: questions(first: 2, filter: {countries: [$country]}) {
    edges { cursor node { id number: uin ...more asker { name } countries { edges { node { code } } } } } } }
    fragment more on Question { tabledOn namedDay }`;
  const { columns, rows, count } = await rowsOf(query, { country: "Russia" });
  expect(columns.map(({ name, kind }) => `${name} ${kind}`)).toEqual([
    "id text",
    "number text",
    "tabledOn day",
    "namedDay boolean",
    "asker.name text",
    "countries json",
  ]);
  const { data } = await askStore(store)(
    '{ questions(first: 100, filter: {countries: ["Russia"]}) { totalCount edges { node { id uin } } } }',
  );
  expect(count).toBe(data.questions.totalCount);
  expect(rows.map(([id, uin]) => ({ id, uin }))).toEqual(
    data.questions.edges.map(({ node }: { node: unknown }) => node),
  );
});

test("a list longer than a page is exported whole", async () => {
  const { rows, count } = await rowsOf("{ countries { edges { node { code name region } } } }");
  expect(count).toBeGreaterThan(200);
  expect(rows).toHaveLength(count);
  expect(new Set(rows.map(([code]) => code)).size).toBe(count);
});

test("the subgraph of a list is that of all its pages", async () => {
  const parts = await Array.fromAsync(queryGraph(source(), "{ questions { subgraph { nodes { id } } } }"));
  expect(parts.length).toBeGreaterThan(1);
  const questions = new Set(
    parts.flatMap(({ nodes }) => nodes.filter(({ label }) => label === "Question")).map(({ id }) => id),
  );
  const [counted] = await store.read("count-nodes", { label: "Question" });
  expect(questions.size).toBe(counted?.count);
});

test.each([
  ["{ dataset { questions } }", /has no list/],
  ["{ questions { edges { cursor } } }", /has no fields/],
  ["{ nothing }", /Invalid query: Cannot query field/],
  ["{", /cannot be parsed/],
  [
    '{ questions(filter: {countries: ["Nowhereland"]}) { edges { node { id } } } }',
    /no country "Nowhereland"/,
  ],
])("%s is explained", async (query, message) => {
  await expect(queryTable(source(), query)).rejects.toThrow(message);
});

test("a query without a subgraph is no graph", async () => {
  await expect(Array.fromAsync(queryGraph(source(), "{ questions { totalCount } }"))).rejects.toThrow(
    /has no `subgraph`/,
  );
});
