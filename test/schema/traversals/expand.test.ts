import { afterAll, beforeAll, expect, test } from "vitest";
import type { GraphStore } from "../../../src/store/graph-store.ts";
import type { Answer } from "../../end-to-end/serve-graph.ts";
import { type Ask, askStore, openSample } from "../ask-sample.ts";
import { recordReads } from "../record-reads.ts";

let store: GraphStore;
let reads: string[];
let ask: Ask;
beforeAll(async () => {
  ({ store, reads } = recordReads(await openSample()));
  ask = askStore(store);
});
afterAll(() => store.close());

const idOf = async (field: string) => (await ask(`{ found: ${field} { id } }`)).data.found.id as string;

test("totals can be read alone, in one statement, and add up to the list", async () => {
  const node = await idOf('country(code: "RU")');
  reads.length = 0;
  const { data } = await ask(
    "query ($node: ID!) { expand(node: $node) { totalCount totals { type direction label count } } }",
    {
      node,
    },
  );
  expect(reads).toEqual(["totals-of-nodes"]);
  expect(data.expand).toEqual({
    totalCount: 23,
    totals: [
      { type: "MENTIONS", direction: "IN", label: "Answer", count: 9 },
      { type: "MENTIONS", direction: "IN", label: "Question", count: 14 },
    ],
  });
});

test("neighbours of any type have the words of their edge, in a constant number of statements", async () => {
  const query = `query ($node: ID!, $first: Int) { expand(node: $node) { neighbours(first: $first) { shown edges {
    id type direction weight source { id } target { id } node { id __typename } evidence { surface start end sentence } } } } }`;
  const node = await idOf('country(code: "RU")');
  reads.length = 0;
  await ask(query, { node, first: 10 });
  const few = reads.splice(0).sort();
  const { neighbours } = (await ask(query, { node, first: 23 })).data.expand;
  expect(reads.sort()).toEqual(few);
  expect(neighbours.shown).toBe("23 of 23");
  expect(neighbours.edges[0].weight).toBe(2);
  for (const edge of neighbours.edges) {
    expect(edge).toMatchObject({
      type: "MENTIONS",
      direction: "IN",
      source: { id: edge.node.id },
      target: { id: node },
    });
    expect(edge.evidence).toHaveLength(edge.weight);
    for (const { surface, sentence } of edge.evidence) expect(sentence).toContain(surface);
  }
  expect(new Set(neighbours.edges.map(({ id }: { id: string }) => id)).size).toBe(23);
});

test("paging with cursors visits every edge once, newest first", async () => {
  const node = await idOf('department(name: "Home Office")');
  const query = `query ($node: ID!, $after: String) { expand(node: $node, direction: IN) { totalCount
    neighbours(order: DATE, first: 3, after: $after) { pageInfo { hasNextPage endCursor } edges { id date } } } }`;
  const seen: { id: string; date: string | null }[] = [];
  let after: string | null = null;
  let total = 0;
  for (;;) {
    const { expand }: Answer["data"] = (await ask(query, { node, after })).data;
    total = expand.totalCount;
    seen.push(...expand.neighbours.edges);
    if (!expand.neighbours.pageInfo.hasNextPage) break;
    after = expand.neighbours.pageInfo.endCursor;
  }
  expect(seen).toHaveLength(total);
  expect(new Set(seen.map(({ id }) => id)).size).toBe(total);
  const dates = seen.map(({ date }) => date ?? "");
  expect(dates).toEqual(dates.toSorted().reverse());
});

test("types and direction restrict which edges are followed", async () => {
  const node = await idOf('question(uin: "800203")');
  const { data } = await ask(
    "query ($node: ID!) { expand(node: $node, edgeTypes: [ASKED, PUT_TO], direction: OUT) { totals { type direction label count } neighbours { edges { type node { __typename } } } } }",
    { node },
  );
  expect(data.expand).toEqual({
    totals: [{ type: "PUT_TO", direction: "OUT", label: "Department", count: 1 }],
    neighbours: { edges: [{ type: "PUT_TO", node: { __typename: "Department" } }] },
  });
});

test("an unknown id has no neighbours, and a forged id is rejected", async () => {
  const query =
    "query ($node: ID!) { expand(node: $node) { node { id } totalCount neighbours { edges { id } } } }";
  const nobody = Buffer.from("Member:nobody").toString("base64url");
  expect((await ask(query, { node: nobody })).data.expand).toEqual({
    node: null,
    totalCount: 0,
    neighbours: { edges: [] },
  });
  const forged = await ask(query, { node: "Member:9001" });
  expect(forged.errors?.[0]?.message).toMatch(/^Invalid id ".*": use an id returned by a query\.$/);
});

test("each page of neighbours can be drawn, and the pages together are all edges", async () => {
  const query = `query ($node: ID!, $after: String) { expand(node: $node) { neighbours(first: 10, after: $after) {
    pageInfo { hasNextPage endCursor } edges { node { id } }
    subgraph { nodes { id } edges { source target } leftOut { edges } } } } }`;
  const node = await idOf('country(code: "RU")');
  const ends = new Set<string>();
  let after: string | null = null;
  for (;;) {
    const answer: Answer = await ask(query, { node, after });
    const { neighbours } = answer.data.expand;
    const { subgraph, edges, pageInfo } = neighbours;
    expect(subgraph.nodes.map(({ id }: { id: string }) => id).sort()).toEqual(
      [...new Set([node, ...edges.map((edge: { node: { id: string } }) => edge.node.id)])].sort(),
    );
    expect(subgraph.leftOut.edges).toBe(23 - edges.length);
    for (const { source, target } of subgraph.edges) ends.add(`${source} ${target}`);
    if (!pageInfo.hasNextPage) break;
    after = pageInfo.endCursor;
  }
  expect(ends.size).toBe(23);
});
