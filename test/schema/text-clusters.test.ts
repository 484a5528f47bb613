import { afterAll, beforeAll, expect, test } from "vitest";
import { shinglesOf, similarityOf } from "../../src/model/text-similarity.ts";
import type { GraphStore } from "../../src/store/graph-store.ts";
import { type Ask, askStore, openSample } from "./ask-sample.ts";

let store: GraphStore;
let ask: Ask;
beforeAll(async () => {
  store = await openSample();
  ask = askStore(store);
});
afterAll(() => store.close());

const alike = (one: string, other: string) => similarityOf(shinglesOf(one), shinglesOf(other));
const sameText = "text answeredOn sameTextAs { totalCount edges { similarity node { text answeredOn } } }";

test("texts shared by several answers, with who used them and when", async () => {
  const { data, errors } = await ask(`{ textClusters { totalCount edges { node {
    size identical firstUsed lastUsed firstUse { answeredOn minister { name } }
    ministers { totalCount edges { answerCount firstUsed lastUsed node { name } } }
    answers { totalCount edges { similarity node { answeredOn } } }
  } } } }`);
  expect(errors).toBeUndefined();
  expect(data.textClusters.totalCount).toBe(2);
  const [nearly, identical] = data.textClusters.edges.map((edge: { node: object }) => edge.node);
  expect(nearly).toMatchObject({
    ...{ size: 3, identical: 1, firstUsed: "2025-06-09", lastUsed: "2025-07-14" },
    firstUse: { answeredOn: "2025-06-09", minister: { name: "Ivo Lanyon" } },
    ministers: {
      totalCount: 2,
      edges: [
        { answerCount: 2, firstUsed: "2025-06-09", lastUsed: "2025-06-23", node: { name: "Ivo Lanyon" } },
        { answerCount: 1, firstUsed: "2025-07-14", lastUsed: "2025-07-14", node: { name: "Owen Hale" } },
      ],
    },
  });
  expect(nearly.answers.totalCount).toBe(3);
  expect(nearly.answers.edges[0]).toEqual({ similarity: 1, node: { answeredOn: "2025-06-09" } });
  for (const { similarity } of nearly.answers.edges.slice(1)) {
    expect(similarity).toBeGreaterThanOrEqual(0.8);
    expect(similarity).toBeLessThan(1);
  }
  expect(identical).toMatchObject({ size: 2, identical: 2 });
  expect(identical.answers.edges.map((edge: { similarity: number }) => edge.similarity)).toEqual([1, 1]);
});

test("each answer gives its similarity to the others with the same text, even if neither is the first use", async () => {
  const { data } = await ask(
    `{ textClusters { edges { node { answers { edges { node { ${sameText} } } } } } } }`,
  );
  const values = new Map<string, number>();
  for (const { node: cluster } of data.textClusters.edges) {
    for (const { node: answer } of cluster.answers.edges) {
      const { totalCount, edges } = answer.sameTextAs;
      expect(totalCount).toBe(cluster.answers.edges.length - 1);
      expect(edges).toHaveLength(totalCount);
      for (const { similarity, node: other } of edges) {
        expect(similarity).toBe(alike(answer.text, other.text));
        values.set(`${answer.answeredOn} ${other.answeredOn}`, similarity);
      }
    }
  }
  // Two that are each like the first use have less in common.
  expect(values.get("2025-06-23 2025-07-14")).toBe(values.get("2025-07-14 2025-06-23"));
  expect(values.get("2025-06-23 2025-07-14")).toBeLessThan(values.get("2025-06-09 2025-07-14") ?? 0);
});

test("shows the words that changed since the first use, and between any two answers", async () => {
  const asked =
    "changes { from { start end surface } to { start end surface } figure country } node { text }";
  const { data, errors } = await ask(`{ textClusters { edges { node {
    firstUse { text sameTextAs { edges { ${asked} } } } answers { edges { ${asked} } } } } } }`);
  expect(errors).toBeUndefined();
  const [nearly, identical] = data.textClusters.edges.map((edge: { node: object }) => edge.node);
  const [first, ...later] = nearly.answers.edges;
  expect(first.changes).toEqual([]);
  expect(identical.answers.edges.map((edge: { changes: object[] }) => edge.changes)).toEqual([[], []]);
  expect(nearly.firstUse.sameTextAs.edges).toEqual(later);
  for (const { changes, node } of later) {
    expect(changes.length).toBeGreaterThan(0);
    for (const { from, to } of changes) {
      if (from !== null) expect(nearly.firstUse.text.slice(from.start, from.end)).toBe(from.surface);
      if (to !== null) expect(node.text.slice(to.start, to.end)).toBe(to.surface);
    }
  }
});

test("any answer of a cluster leads to it, and an answer with a unique text to none", async () => {
  const { data } = await ask(`{
    later: question(uin: "800205") { answer { textCluster { size firstUse { id } } } }
    first: question(uin: "800203") { answer { id textCluster { size firstUse { id } } } }
    alone: question(uin: "800201") { answer { textCluster { size } sameTextAs { totalCount } } }
  }`);
  const { id } = data.first.answer;
  expect(data.first.answer.textCluster).toEqual({ size: 3, firstUse: { id } });
  expect(data.later.answer.textCluster).toEqual({ size: 3, firstUse: { id } });
  expect(data.alone.answer).toEqual({ textCluster: null, sameTextAs: { totalCount: 0 } });
});

test("texts are paged, and those with too few answers are left out", async () => {
  const query = `query ($after: String, $minSize: Int) { textClusters(first: 1, after: $after, minSize: $minSize) {
    totalCount pageInfo { hasNextPage endCursor } edges { node { size } } } }`;
  const first = (await ask(query)).data.textClusters;
  expect(first).toMatchObject({
    totalCount: 2,
    edges: [{ node: { size: 3 } }],
    pageInfo: { hasNextPage: true },
  });
  const second = (await ask(query, { after: first.pageInfo.endCursor })).data.textClusters;
  expect(second).toMatchObject({
    totalCount: 2,
    edges: [{ node: { size: 2 } }],
    pageInfo: { hasNextPage: false },
  });
  expect((await ask(query, { minSize: 3 })).data.textClusters).toMatchObject({ totalCount: 1 });
  expect((await ask(query, { minSize: 4 })).data.textClusters).toMatchObject({ totalCount: 0, edges: [] });
  const { errors } = await ask(query, { minSize: 1 });
  expect(errors?.[0]?.message).toContain("minSize: must be at least 2");
});
