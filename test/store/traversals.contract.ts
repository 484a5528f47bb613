import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { affiliationKinds } from "../../src/model/graph/affiliations.ts";
import { edgeTypeNames, type NodeKey } from "../../src/model/graph.ts";
import type { ReadRow } from "../../src/store/catalogue/catalogue.ts";
import type { GraphStore } from "../../src/store/graph-store.ts";
import { loadPeople } from "../../src/store/load-people.ts";
import { first } from "./expected-row.ts";
import { countries, exchanges, fixture, topics } from "./fixture.ts";
import { loadAll } from "./graph-store.contract.ts";
import { named, people } from "./people-fixture.ts";

const keys = (label: NodeKey["label"], ids: readonly string[]) =>
  [...new Set(ids)].map((id): NodeKey => ({ label, id }));
const idsOf = (nodes: readonly { readonly id: string }[]) => nodes.map(({ id }) => id);

/** Every node of the fixture. */
const nodes: readonly NodeKey[] = [
  ...keys("Member", idsOf([...fixture.members, ...people.members])),
  ...keys("Question", idsOf(exchanges.map(({ question }) => question))),
  ...keys("Answer", idsOf(exchanges.flatMap(({ reply }) => (reply === null ? [] : [reply.answer])))),
  ...keys("Department", idsOf([...fixture.departments, ...people.departments])),
  ...keys("Office", idsOf(people.offices)),
  ...affiliationKinds.flatMap(({ label, list }) => keys(label, idsOf(named[list]))),
  ...keys(
    "Country",
    countries.map(({ code }) => code),
  ),
  ...keys("Topic", idsOf(topics)),
];

const every = { edgeTypes: edgeTypeNames, direction: "BOTH" } as const;

/** What walks along edges of any type must do on every engine. */
export function describeTraversals(name: string, open: () => Promise<GraphStore>): void {
  describe(`${name}: edges of any type`, () => {
    let store: GraphStore;
    beforeAll(async () => {
      store = await open();
      await store.prepare();
      await loadPeople(store, people);
      await loadAll(store, fixture);
    });
    afterAll(() => store.close());

    const edgesOf = (node: NodeKey) =>
      store.read("edges-of-node", { ...node, ...every, order: "DATE", ...first, limit: 1000 });
    const spell = (node: NodeKey, edge: ReadRow<"edges-of-node">) => {
      const [near, far] = [`${node.label} ${node.id}`, `${edge.label} ${edge.id}`];
      const ends = edge.direction === "OUT" ? `${near}→${far}` : `${far}→${near}`;
      return `${edge.type} ${ends} ${edge.key} ${edge.weight} ${edge.date} ${edge.lastDate}`;
    };

    test("every counted edge is found from both of its ends, and is the same from either", async () => {
      const out: string[] = [];
      const back: string[] = [];
      for (const node of nodes) {
        for (const edge of await edgesOf(node))
          (edge.direction === "OUT" ? out : back).push(spell(node, edge));
      }
      expect(new Set(out).size).toBe(out.length);
      expect(out.sort()).toEqual(back.sort());
      const counts = new Map((await store.read("count-graph", {})).map((row) => [row.name, row.count]));
      for (const type of edgeTypeNames)
        expect(out.filter((edge) => edge.startsWith(`${type} `)).length, type).toBe(counts.get(type));
    });

    test("paging with cursors gives the list, in either order, and totals give its length", async () => {
      const totals = await store.read("totals-of-nodes", { nodes, ...every });
      for (const node of nodes) {
        for (const order of ["WEIGHT", "DATE"] as const) {
          const whole = await store.read("edges-of-node", {
            ...node,
            ...every,
            order,
            ...first,
            limit: 1000,
          });
          const walked: unknown[] = [];
          let [afterKey, afterId]: [string | number | null, string | null] = [null, null];
          for (;;) {
            const rows: readonly ReadRow<"edges-of-node">[] = await store.read("edges-of-node", {
              ...{ ...node, ...every, order, limit: 2, afterKey, afterId },
            });
            walked.push(...rows);
            const last = rows.at(-1);
            if (last === undefined) break;
            [afterKey, afterId] = [last.cursorKey, last.cursorId];
          }
          expect(walked).toEqual(whole);
          const end = { ...node, ...every, order, ...first, limit: 1000, backwards: true };
          expect(await store.read("edges-of-node", end)).toEqual(whole.toReversed());
          const mine = totals.filter((row) => row.nodeLabel === node.label && row.nodeId === node.id);
          expect(mine.reduce((sum, { count }) => sum + count, 0)).toBe(whole.length);
        }
      }
    });

    test("types and direction restrict both the edges and their totals", async () => {
      const mia: NodeKey = { label: "Member", id: "mia" };
      const narrowed = { edgeTypes: ["ASKED", "CORRECTED"], direction: "OUT" } as const;
      const rows = await store.read("edges-of-node", { ...mia, ...narrowed, order: "DATE", ...first });
      expect(rows.map(({ type, label, id }) => `${type} ${label} ${id}`)).toEqual([
        "CORRECTED Answer q7",
        "ASKED Question q4",
      ]);
      const totals = await store.read("totals-of-nodes", { nodes: [mia], ...narrowed });
      expect(totals.map(({ type, count }) => `${type} ${count}`)).toEqual(["ASKED 1", "CORRECTED 1"]);
      const none = await store.read("edges-of-node", {
        ...mia,
        ...every,
        direction: "IN",
        order: "DATE",
        ...first,
      });
      expect(none).toEqual([]);
    });

    test("each edge is read once among, around and from nodes, with the first and the last day of a period", async () => {
      const found = new Set<string>();
      for (const node of nodes) {
        for (const edge of await edgesOf(node)) if (edge.direction === "OUT") found.add(spell(node, edge));
      }
      const read = async (given: readonly NodeKey[], scope: "AMONG" | "AROUND" | "FROM") =>
        (
          await store.read("edges-at-nodes", {
            nodes: [...given],
            edgeTypes: [...edgeTypeNames],
            scope,
            limit: 1000,
          })
        ).map((edge) =>
          spell(
            { label: edge.fromLabel, id: edge.fromId },
            { ...edge, direction: "OUT", label: edge.toLabel, id: edge.toId, cursorKey: "", cursorId: "" },
          ),
        );
      for (const scope of ["AMONG", "AROUND", "FROM"] as const) {
        const all = await read(nodes, scope);
        expect(all).toHaveLength(found.size);
        expect(new Set(all)).toEqual(found);
      }
      const russia: NodeKey = { label: "Country", id: "RU" };
      expect(await read([russia], "AMONG")).toEqual([]);
      expect(await read([russia], "FROM")).toEqual([]);
      expect(await read([russia], "AROUND")).toHaveLength(9);
      expect(found).toContain("MEMBER_OF Member 10→Party green 2001-06-07 1 2001-06-07 2005-05-05");
    });

    test("the id of a node finds no node of another label", async () => {
      expect(await edgesOf({ label: "Topic", id: "mia" })).toEqual([]);
      expect(await edgesOf({ label: "Country", id: "nowhere" })).toEqual([]);
    });
  });
}
