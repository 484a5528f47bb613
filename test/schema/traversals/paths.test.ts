import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { edgeTypeNames, type NodeKey } from "../../../src/model/graph.ts";
import { findPaths } from "../../../src/paths/find-paths.ts";
import type { GraphStore } from "../../../src/store/graph-store.ts";
import { SqliteStore } from "../../../src/store/sqlite/sqlite-store.ts";
import { type Ask, askStore, openSample } from "../ask-sample.ts";
import { recordReads } from "../record-reads.ts";
import { describePaths } from "./paths.contract.ts";

describePaths("SQLite", async () => new SqliteStore(":memory:"));

let store: GraphStore;
let reads: string[];
let ask: Ask;
/** All nodes of the sample that have an edge, and the neighbours of each. */
const neighbours = new Map<string, Set<string>>();
beforeAll(async () => {
  ({ store, reads } = recordReads(await openSample()));
  ask = askStore(store);
  let nodes: readonly NodeKey[] = [{ label: "Country", id: "RU" }];
  while (nodes.length > 0) {
    const rows = await store.read("edges-of-nodes", { nodes, edgeTypes: edgeTypeNames });
    for (const { label, id } of nodes) neighbours.set(`${label} ${id}`, new Set());
    for (const row of rows) neighbours.get(`${row.nodeLabel} ${row.nodeId}`)?.add(`${row.label} ${row.id}`);
    const found = new Map(rows.map(({ label, id }) => [`${label} ${id}`, { label, id }]));
    nodes = [...found].filter(([key]) => !neighbours.has(key)).map(([, node]) => node);
  }
});
afterAll(() => store.close());

/** Every way from one node to another of exactly so many hops, by trying all. */
function allWays(
  from: string,
  to: string,
  segments: number,
  trail: readonly string[] = [from],
): readonly string[] {
  if (from === to) return segments === 0 ? [trail.join()] : [];
  if (segments === 0) return [];
  return [...(neighbours.get(from) ?? [])].flatMap((next) =>
    trail.includes(next) ? [] : allWays(next, to, segments - 1, [...trail, next]),
  );
}

test("between any two nodes of the sample the paths are those found by exhaustive search", async () => {
  expect(neighbours.size).toBeGreaterThan(150);
  const any = fc.constantFrom(...neighbours.keys());
  const searches = fc.record({
    from: any,
    to: any,
    maxLength: fc.integer({ min: 1, max: 4 }),
    lengths: fc.integer({ min: 1, max: 2 }),
  });
  await fc.assert(
    fc.asyncProperty(searches, async ({ from, to, maxLength, lengths }) => {
      fc.pre(from !== to);
      const [a, b] = [from, to].map((key) => {
        const [label, id] = key.split(" ") as [NodeKey["label"], string];
        return { label, id };
      });
      if (a === undefined || b === undefined) return;
      const { paths } = await findPaths(store, {
        from: a,
        to: b,
        edgeTypes: edgeTypeNames,
        maxLength,
        lengths,
      });
      const ways = [1, 2, 3, 4].map((segments) => allWays(from, to, segments));
      const shortest = ways.findIndex((found) => found.length > 0);
      const expected =
        shortest < 0 ? [] : ways.slice(shortest, Math.min(maxLength, shortest + lengths)).flat();
      const found = paths.map(({ nodes }) => nodes.map(({ label, id }) => `${label} ${id}`).join());
      expect(found.toSorted()).toEqual(expected.toSorted());
    }),
    { numRuns: 60 },
  );
});

const query = `query ($from: ID!, $to: ID!, $limit: Int, $maxLength: Int) { paths(from: $from, to: $to, limit: $limit, maxLength: $maxLength) {
  shortestLength searchedLength totalCount shown leftOutCount leftOut { edges } paths { length weight nodes { id __typename }
  segments { from { id } to { id } edges { type weight source { id } target { id } evidence { surface sentence } } } } } }`;
const idOf = (label: string, id: string) => Buffer.from(`${label}:${id}`).toString("base64url");
const [russia, korea] = [idOf("Country", "RU"), idOf("Country", "KP")];

test("each segment has its evidence, and the number of statements does not grow with the paths", async () => {
  reads.length = 0;
  await ask(query, { from: russia, to: korea, limit: 2 });
  const few = reads.splice(0);
  const { paths: found } = (await ask(query, { from: russia, to: korea, limit: 100 })).data;
  expect(reads.length).toBeLessThanOrEqual(few.length + 2);
  expect(found).toMatchObject({ shortestLength: 2, searchedLength: 2, leftOutCount: 0, leftOut: [] });
  expect(found.paths.length).toBe(found.totalCount);
  expect(found.shown).toBe(`${found.totalCount} of ${found.totalCount}`);
  for (const path of found.paths) {
    expect(path.nodes[0].id).toBe(russia);
    expect(path.nodes.at(-1).id).toBe(korea);
    for (const segment of path.segments) {
      for (const { type, evidence, weight } of segment.edges) {
        expect(type).toBe("MENTIONS");
        expect(evidence).toHaveLength(weight);
        for (const { surface, sentence } of evidence) expect(sentence).toContain(surface);
      }
    }
  }
});

test("a limit gives the first paths, and the total", async () => {
  const whole = (await ask(query, { from: russia, to: korea, limit: 100 })).data.paths;
  const some = (await ask(query, { from: russia, to: korea, limit: 3 })).data.paths;
  expect(some.paths).toEqual(whole.paths.slice(0, 3));
  expect(some.shown).toBe(`3 of ${whole.totalCount}`);
});

test("no path is not an error, but invalid input is", async () => {
  const nobody = await ask(query, { from: russia, to: idOf("Member", "nobody"), maxLength: 6 });
  expect(nobody.data.paths).toMatchObject({
    shortestLength: null,
    totalCount: 0,
    shown: "0 of 0",
    paths: [],
  });
  expect((await ask(query, { from: russia, to: russia })).errors?.[0]?.message).toBe(
    "from and to must be different nodes.",
  );
  expect((await ask(query, { from: russia, to: korea, maxLength: 7 })).errors?.[0]?.message).toContain(
    "maxLength: must be at most 6",
  );
  expect((await ask(query, { from: "RU", to: korea })).errors?.[0]?.message).toContain(
    'Invalid id "RU": use an id returned by a query.',
  );
});
