import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { edgeTypeNames, type NodeKey } from "../../../src/model/graph.ts";
import { findPaths } from "../../../src/paths/find-paths.ts";
import type { GraphStore } from "../../../src/store/graph-store.ts";
import { loadPeople } from "../../../src/store/load-people.ts";
import { fixture } from "../../store/fixture.ts";
import { loadAll } from "../../store/graph-store.contract.ts";
import { people } from "../../store/people-fixture.ts";

const node = (key: string): NodeKey => {
  const [label, id] = key.split(" ") as [NodeKey["label"], string];
  return { label, id };
};

/** What a search for paths finds on every engine. */
export function describePaths(name: string, open: () => Promise<GraphStore>): void {
  describe(`${name}: paths`, () => {
    let store: GraphStore;
    beforeAll(async () => {
      store = await open();
      await store.prepare();
      await loadPeople(store, people);
      await loadAll(store, fixture);
    });
    afterAll(() => store.close());

    const paths = async (from: string, to: string, rest: Partial<Parameters<typeof findPaths>[1]> = {}) => {
      const search = { edgeTypes: edgeTypeNames, maxLength: 4, lengths: 1, ...rest };
      const found = await findPaths(store, { from: node(from), to: node(to), ...search });
      expect(found).toMatchObject({ isWhole: true, leftOut: [] });
      return found.paths.map(({ nodes, segments, weight }) => {
        const steps = nodes.slice(1).map(({ label, id }, position) => {
          const types = segments[position]?.edges.map(({ type, key }) => `${type}${key && ` ${key}`}`);
          return ` –${types}– ${label} ${id}`;
        });
        return `${nodes[0]?.id}${steps.join("")} (${weight})`;
      });
    };

    test("are all of the shortest length, heaviest first, then newest", async () => {
      expect(await paths("Country RU", "Country KP")).toEqual([
        "RU –MENTIONS– Answer q1 –MENTIONS– Country KP (3)",
        "RU –MENTIONS– Answer q3 –MENTIONS– Country KP (2)",
        "RU –MENTIONS– Answer q2 –MENTIONS– Country KP (2)",
        "RU –MENTIONS– Question q1 –MENTIONS– Country KP (2)",
        "RU –MENTIONS– Question q4 –MENTIONS– Country KP (2)",
      ]);
      expect(
        await paths("Member ann", "Member mia", { edgeTypes: ["ASKED", "ANSWERS", "ANSWERED"] }),
      ).toEqual([
        "ann –ASKED– Question q2 –ANSWERS– Answer q2 –ANSWERED– Member mia (3)",
        "ann –ASKED– Question q1 –ANSWERS– Answer q1 –ANSWERED– Member mia (3)",
      ]);
    });

    test("have all edges between two nodes, each once", async () => {
      expect(await paths("Member 10", "Party red")).toEqual([
        "10 –MEMBER_OF 1998-01-01,MEMBER_OF 2005-05-05– Party red (1)",
      ]);
      expect(await paths("Office minister-at-war", "Office lord-at-sea")).toEqual([
        "minister-at-war –HELD 2000-01-01,HELD 2003-01-01– Member 10 –HELD 1998-02-01– Office lord-at-sea (2)",
      ]);
    });

    test("of the next lengths follow if requested, and none visits a node twice", async () => {
      const longer = await paths("Question q3", "Question q1", {
        lengths: 2,
        edgeTypes: ["REFERS_TO", "MENTIONS"],
      });
      expect(longer).toEqual([
        "q3 –REFERS_TO 0– Question q1 (1)",
        "q3 –MENTIONS– Country RU –MENTIONS– Question q1 (2)",
      ]);
    });

    test("are not longer than allowed, and do not lead to an unconnected node", async () => {
      expect(
        await paths("Member ann", "Member mia", {
          maxLength: 2,
          edgeTypes: ["ASKED", "ANSWERS", "ANSWERED"],
        }),
      ).toEqual([]);
      expect(await paths("Country CI", "Country RU", { maxLength: 6 })).toEqual([]);
      expect(await paths("Country RU", "Member nobody", { maxLength: 6 })).toEqual([]);
    });
  });
}
