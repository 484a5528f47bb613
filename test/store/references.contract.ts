import { describe, expect, test } from "vitest";
import type { Batch, Exchange } from "../../src/model/exchange.ts";
import type { GraphStore } from "../../src/store/graph-store.ts";
import { exchange, fixture } from "./fixture.ts";
import { exportGraph, loadAll } from "./graph-store.contract.ts";

const all = { limit: 100, afterKey: null, afterId: null };
const batch = (...exchanges: readonly Exchange[]): Batch => ({ ...fixture, exchanges });

const target = exchange({
  id: "t1",
  text: "How many boats?",
  uin: "500",
  house: "COMMONS",
  tabledOn: "2025-05-01",
  answer: { text: "Nine boats.", on: "2025-05-09" },
});
const asking = exchange({
  id: "p1",
  text: "Pursuant to the Answer of 9 May to Question 500, which?",
  points: [["Answer of 9 May to Question 500", "500", "2025-05-09"]],
  uin: "600",
  house: "COMMONS",
  tabledOn: "2025-05-20",
  answer: {
    text: "I refer to the answer to Question 500, and to Question 600.",
    points: [
      ["answer to Question 500", "500", null],
      ["Question 600", "600", null],
    ],
    on: "2025-05-28",
  },
});

/** What every engine must do with the places that point to other questions. */
export function describeReferences(name: string, open: () => Promise<GraphStore>): void {
  describe(`${name}: references`, () => {
    async function targets(store: GraphStore): Promise<readonly (string | null)[]> {
      const rows = [
        ...(await store.read("references-of-questions", { ids: ["p1"], ...all })),
        ...(await store.read("references-of-answers", { ids: ["p1"], ...all })),
      ];
      return rows.map(({ targetId }) => targetId);
    }
    const pointing = async (store: GraphStore, id: string) =>
      (await store.read("references-to-questions", { ids: [id], ...all })).map(
        ({ fromLabel, fromId, surface }) => `${fromLabel} ${fromId} ${surface}`,
      );

    test("a question imported later is found, and a question never refers to itself", async () => {
      const store = await open();
      await loadAll(store, batch(asking));
      expect(await targets(store)).toEqual([null, null, null]);
      await loadAll(store, batch(target));
      expect(await targets(store)).toEqual(["t1", "t1", null]);
      expect(await pointing(store, "t1")).toEqual([
        "Answer p1 answer to Question 500",
        "Question p1 Answer of 9 May to Question 500",
      ]);
      expect(await store.read("totals-of-questions", { ids: ["t1"] })).toMatchObject([
        { references: 0, referredToBy: 2 },
      ]);
      await store.close();
    });

    test("the order of batches does not matter, and loading twice changes nothing", async () => {
      const graphs: string[] = [];
      const orders = [
        [batch(target, asking)],
        [batch(asking), batch(target)],
        [batch(asking), batch(target, asking)],
      ];
      for (const batches of orders) {
        const store = await open();
        await loadAll(store, ...batches);
        const own = { ids: ["p1", "t1"], ...all };
        graphs.push(
          JSON.stringify([
            await exportGraph(store),
            await store.read("references-of-questions", own),
            await store.read("references-of-answers", own),
            await store.read("references-to-questions", own),
          ]),
        );
        await store.close();
      }
      expect(graphs[1]).toBe(graphs[0]);
      expect(graphs[2]).toBe(graphs[0]);
    });

    test("a question that no longer matches loses the reference", async () => {
      const store = await open();
      await loadAll(store, batch(target, asking));
      await loadAll(store, batch({ ...target, question: { ...target.question, uin: "501" } }));
      expect(await targets(store)).toEqual([null, null, null]);
      expect(await pointing(store, "t1")).toEqual([]);
      await store.close();
    });

    test("the date decides between two questions with the same number, and a better match replaces the target", async () => {
      const store = await open();
      const other = { ...target.question, id: "t0", tabledOn: "2025-04-01" };
      await loadAll(store, batch(asking, { ...target, question: other, reply: null }));
      expect(await targets(store)).toEqual(["t0", "t0", null]);
      await loadAll(store, batch(target));
      expect(await targets(store)).toEqual(["t1", "t1", null]);
      await store.close();
    });

    test("a text without its reference leaves no edge", async () => {
      const store = await open();
      await loadAll(store, batch(target, asking));
      await loadAll(store, batch(exchange({ id: "p1", text: "Which?", uin: "600", tabledOn: "2025-05-20" })));
      expect(await targets(store)).toEqual([]);
      expect(await pointing(store, "t1")).toEqual([]);
      const counts = await store.read("count-graph", {});
      expect(counts.find(({ name: of }) => of === "REFERS_TO")?.count).toBe(0);
      await store.close();
    });

    test("an answer to several questions refers once, and to none of them", async () => {
      const store = await open();
      const group = ["p1", "p2"].map((id, at) => ({
        ...asking,
        question: { ...asking.question, id, uin: at === 0 ? "600" : "500" },
      }));
      for (const each of group) await loadAll(store, batch(each));
      await loadAll(store, batch(target));
      expect(await targets(store)).toEqual(["t1", "t1", null]);
      expect(await pointing(store, "p2")).toEqual([]);
      await store.close();
    });

    test("a page of references starts after the previous one, in both directions", async () => {
      const store = await open();
      await loadAll(store, batch(target, asking));
      for (const [query, id] of [
        ["references-of-answers", "p1"],
        ["references-to-questions", "t1"],
      ] as const) {
        const whole = await store.read(query, { ids: [id], ...all });
        expect(whole).toHaveLength(2);
        const [first] = await store.read(query, { ids: [id], ...all, limit: 1 });
        expect(first).toEqual(whole[0]);
        const next = { afterKey: first?.cursorKey ?? null, afterId: first?.cursorId ?? null };
        expect(await store.read(query, { ids: [id], limit: 5, ...next })).toEqual(whole.slice(1));
      }
      await store.close();
    });
  });
}
