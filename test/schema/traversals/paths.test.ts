import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findPaths } from "../../../schema/traversals/paths/find-paths.ts";
import { edgeTypeNames, type NodeKey } from "../../../src/model/graph.ts";
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
    nodes = [...found].filter(([spelt]) => !neighbours.has(spelt)).map(([, node]) => node);
  }
});
afterAll(() => store.close());

/** Every way from one node to another of exactly so many hops, by trying all. */
function allWays(
  from: string,
  to: string,
  hops: number,
  trail: readonly string[] = [from],
): readonly string[] {
  if (from === to) return hops === 0 ? [trail.join()] : [];
  if (hops === 0) return [];
  return [...(neighbours.get(from) ?? [])].flatMap((next) =>
    trail.includes(next) ? [] : allWays(next, to, hops - 1, [...trail, next]),
  );
}

test("between any two nodes of the sample the paths are those that trying every way finds", async () => {
  expect(neighbours.size).toBeGreaterThan(150);
  const any = fc.constantFrom(...neighbours.keys());
  const searches = fc.record({
    from: any,
    to: any,
    maxHops: fc.integer({ min: 1, max: 4 }),
    lengths: fc.integer({ min: 1, max: 2 }),
  });
  await fc.assert(
    fc.asyncProperty(searches, async ({ from, to, maxHops, lengths }) => {
      fc.pre(from !== to);
      const [a, b] = [from, to].map((spelt) => {
        const [label, id] = spelt.split(" ") as [NodeKey["label"], string];
        return { label, id };
      });
      if (a === undefined || b === undefined) return;
      const { paths } = await findPaths(store, {
        from: a,
        to: b,
        edgeTypes: edgeTypeNames,
        maxHops,
        lengths,
      });
      const ways = [1, 2, 3, 4].map((hops) => allWays(from, to, hops));
      const shortest = ways.findIndex((found) => found.length > 0);
      const expected = shortest < 0 ? [] : ways.slice(shortest, Math.min(maxHops, shortest + lengths)).flat();
      const found = paths.map(({ nodes }) => nodes.map(({ label, id }) => `${label} ${id}`).join());
      expect(found.toSorted()).toEqual(expected.toSorted());
    }),
    { numRuns: 60 },
  );
});

const query = `query ($from: ID!, $to: ID!, $limit: Int, $maxHops: Int) { paths(from: $from, to: $to, limit: $limit, maxHops: $maxHops) {
  shortest searched totalCount shown leftOutCount leftOut { edges } paths { length weight nodes { id __typename }
  hops { from { id } to { id } edges { type weight source { id } target { id } evidence { surface sentence } } } } } }`;
const idOf = (label: string, id: string) => Buffer.from(`${label}:${id}`).toString("base64url");
const [russia, korea] = [idOf("Country", "RU"), idOf("Country", "KP")];

test("each hop has its evidence, and the number of statements does not grow with the paths", async () => {
  reads.length = 0;
  await ask(query, { from: russia, to: korea, limit: 2 });
  const few = reads.splice(0);
  const { paths: found } = (await ask(query, { from: russia, to: korea, limit: 100 })).data;
  expect(reads.length).toBeLessThanOrEqual(few.length + 2);
  expect(found).toMatchObject({ shortest: 2, searched: 2, leftOutCount: 0, leftOut: [] });
  expect(found.paths.length).toBe(found.totalCount);
  expect(found.shown).toBe(`${found.totalCount} of ${found.totalCount}`);
  for (const path of found.paths) {
    expect(path.nodes[0].id).toBe(russia);
    expect(path.nodes.at(-1).id).toBe(korea);
    for (const hop of path.hops) {
      for (const { type, evidence, weight } of hop.edges) {
        expect(type).toBe("MENTIONS");
        expect(evidence).toHaveLength(weight);
        for (const { surface, sentence } of evidence) expect(sentence).toContain(surface);
      }
    }
  }
});

test("a limit gives the first of them, and says of how many", async () => {
  const whole = (await ask(query, { from: russia, to: korea, limit: 100 })).data.paths;
  const some = (await ask(query, { from: russia, to: korea, limit: 3 })).data.paths;
  expect(some.paths).toEqual(whole.paths.slice(0, 3));
  expect(some.shown).toBe(`3 of ${whole.totalCount}`);
});

test("no path is no error, and what cannot be meant is", async () => {
  const nobody = await ask(query, { from: russia, to: idOf("Member", "nobody"), maxHops: 6 });
  expect(nobody.data.paths).toMatchObject({ shortest: null, totalCount: 0, shown: "0 of 0", paths: [] });
  expect((await ask(query, { from: russia, to: russia })).errors?.[0]?.message).toBe(
    "to: expected the id of another node than from.",
  );
  expect((await ask(query, { from: russia, to: korea, maxHops: 7 })).errors?.[0]?.message).toContain(
    "maxHops: must be at most 6",
  );
  expect((await ask(query, { from: "RU", to: korea })).errors?.[0]?.message).toContain(
    '"RU" is no id of this graph',
  );
});
