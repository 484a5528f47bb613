import { describe, expect, test } from "vitest";
import { refreshDerivedEdges } from "../../src/import/derived-edges/refresh-derived-edges.ts";
import { loadDirectory } from "../../src/import/people/load-directory.ts";
import { peopleBatchOf } from "../../src/import/people/people-batch-of.ts";
import type { Batch } from "../../src/model/exchange.ts";
import { readPeople } from "../../src/people/read/read-people.ts";
import type { GraphStore } from "../../src/store/graph-store.ts";
import { loadPeople } from "../../src/store/load-people.ts";
import { writeTables } from "../people/people-fixture.ts";
import { exchange, fixture, member } from "./fixture.ts";
import { exportGraph, loadAll } from "./graph-store.contract.ts";
import { people } from "./people-fixture.ts";

/** What every engine must do with official people; `open` gives a store with nothing in it. */
export function describePeople(name: string, open: () => Promise<GraphStore>): void {
  async function graphAfter(...loads: readonly ("people" | Batch)[]): Promise<string> {
    const store = await open();
    await store.prepare();
    for (const load of loads) {
      if (load === "people") await loadPeople(store, people);
      else await loadAll(store, load);
    }
    await loadAll(store);
    const graph = await exportGraph(store);
    await store.close();
    return graph;
  }

  describe(`${name}: official people`, () => {
    test("are the same before and after questions, once and twice", async () => {
      const graph = await graphAfter("people", fixture);
      expect(await graphAfter(fixture, "people")).toBe(graph);
      expect(await graphAfter("people", fixture, "people", fixture)).toBe(graph);
    });

    test("take precedence over what questions print, in any order, and a name over a number alone", async () => {
      const asks = (rank: 0 | 1, printed: string): Batch => ({
        ...fixture,
        members: [{ ...member("10", printed, "LORDS"), resolved: true, rank }],
        exchanges: [exchange({ id: "q1", text: "One.", asker: "10", party: "red", constituency: "dale" })],
      });
      const official = await graphAfter("people", asks(1, "Zoe Official"));
      expect(await graphAfter(asks(1, "Zoe Official"), "people")).toBe(official);
      expect(await graphAfter(asks(0, "Member 10"), "people")).toBe(official);
      expect(official).toContain("Olga Official");
      const named = await graphAfter(asks(1, "Ada Official"));
      expect(await graphAfter(asks(1, "Ada Official"), asks(0, "Member 10"))).toBe(named);
      expect(await graphAfter(asks(0, "Member 10"), asks(1, "Ada Official"))).toBe(named);
      expect(named).toContain("Ada Official");
    });

    test("stay without questions, and so do their parties, constituencies, offices and departments", async () => {
      const store = await open();
      await store.prepare();
      await loadPeople(store, people);
      await refreshDerivedEdges(store);
      const counts = Object.fromEntries(
        (await store.read("count-graph", {})).map(({ name: of, count }) => [of, count]),
      );
      expect(counts).toMatchObject({ Member: 2, Party: 2, Constituency: 1, Department: 2, Office: 3 });
      expect(counts).toMatchObject({ MEMBER_OF: 4, REPRESENTS: 2, HELD: 4, PART_OF: 3, SUCCEEDED_BY: 1 });
      await store.close();
    });

    test("are listed by party and day, their offices by day, and who held an office on a day", async () => {
      const store = await open();
      await store.prepare();
      await loadPeople(store, people);
      const page = { limit: 10, afterKey: null, afterId: null };
      const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);
      const inParty = async (partyId: string, on?: string) => {
        const params = { partyId, ...(on === undefined ? {} : { on }) };
        const [counted] = await store.read("count-members", params);
        const listed = ids(await store.read("list-members", { ...page, ...params }));
        expect(counted?.count).toBe(listed.length);
        return listed;
      };
      expect(await inParty("red")).toEqual(["10"]);
      expect(await inParty("red", "2003-01-01")).toEqual([]);
      expect(await inParty("green", "2003-01-01")).toEqual(["11", "10"]);
      expect(await inParty("green", "2006-01-01")).toEqual(["11"]);
      const held = async (on: string) => ids(await store.read("list-offices", { ...page, on }));
      expect(await held("1997-01-01")).toEqual([]);
      expect(await held("2000-01-01")).toEqual(["lord-at-sea", "minister-at-war"]);
      expect(await held("2002-01-01")).toEqual(["lord-at-sea"]);
      const holders = async (on: string) => {
        const of = { ids: ["lord-at-sea"], on };
        const [total] = await store.read("totals-of-offices", of);
        const listed = ids(await store.read("members-of-offices", { ...page, ...of }));
        expect(total?.holders).toBe(listed.length);
        return listed;
      };
      expect(await holders("1998-01-01")).toEqual([]);
      expect(await holders("1999-01-01")).toEqual(["10", "11"]);
      expect(await holders("2001-01-01")).toEqual(["11"]);
      await store.close();
    });

    test("are read back from the store as the same directory", async () => {
      const store = await open();
      await store.prepare();
      expect((await loadDirectory(store)).members.size).toBe(0);
      const { directory } = readPeople(writeTables());
      await loadPeople(store, peopleBatchOf(directory));
      await loadAll(store, fixture);
      expect(await loadDirectory(store)).toEqual(directory);
      await store.close();
    });
  });
}
