import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { refreshDerivedEdges } from "../../src/import/derived-edges/refresh-derived-edges.ts";
import type { Batch, Exchange } from "../../src/model/exchange.ts";
import { shinglesOf, similarityOf } from "../../src/model/text-similarity.ts";
import type { GraphStore } from "../../src/store/graph-store.ts";
import { exchange, fixture } from "./fixture.ts";
import { exportGraph, loadAll } from "./graph-store.contract.ts";

const all = { limit: 100, afterKey: null, afterId: null };
const batch = (...exchanges: readonly Exchange[]): Batch => ({ ...fixture, exchanges });

/** Forty words, of which the last few may be others. */
const reply = (...last: readonly string[]) =>
  `${Array.from({ length: 40 - last.length }, (_, at) => `word${at}`).join(" ")} ${last.join(" ")}`.trim();
const said = (id: string, text: string, on: string, minister = "mia") =>
  exchange({ id, text: `What of ${id}?`, answer: { text, on, minister } });

const first = said("a1", reply(), "2025-01-01");
const again = said("a2", reply().toUpperCase(), "2025-02-01", "ned");
const nearly = said("a3", reply("boats"), "2025-03-01");
const otherwise = said("a4", reply("nine", "ships"), "2025-04-01");
const short = said("b1", "We keep all lists of boats here, in volume 5.", "2025-01-01");
const otherFigure = said("b2", "We keep all lists of boats here, in volume 6.", "2025-02-01");
const everything = [first, again, nearly, otherwise, short, otherFigure];

const shared = (one: Exchange, other: Exchange) =>
  similarityOf(shinglesOf(one.reply?.answer.text ?? ""), shinglesOf(other.reply?.answer.text ?? ""));
const truncated = ({ reply: given, ...rest }: Exchange): Exchange => ({
  ...rest,
  reply: given && {
    ...given,
    answer: { ...given.answer, truncated: true, textHash: `cut-${given.answer.id}` },
  },
});

/** What every engine must do with answers that say one text. */
export function describeSameText(name: string, open: () => Promise<GraphStore>): void {
  describe(`${name}: answers with the same text`, () => {
    async function edges(store: GraphStore): Promise<Readonly<Record<string, string>>> {
      const rows = await store.read("answers-with-first-use", { limit: 100, afterId: "" });
      return Object.fromEntries(
        rows.flatMap(({ id, firstAnswerId, similarity }) =>
          firstAnswerId === null ? [] : [[id, `${firstAnswerId} ${similarity?.toFixed(3)}`]],
        ),
      );
    }
    async function loaded(...batches: readonly Batch[]): Promise<GraphStore> {
      const store = await open();
      await loadAll(store, ...batches);
      return store;
    }
    const like = (one: Exchange, other: Exchange) => shared(one, other).toFixed(3);

    describe("on a small graph", () => {
      let store: GraphStore;
      beforeAll(async () => {
        store = await loaded(batch(...everything));
      });
      afterAll(() => store.close());

      test("each later answer leads to the first use, a short one only if no figure differs", async () => {
        expect(await edges(store)).toEqual({
          a2: "a1 1.000",
          a3: `a1 ${like(first, nearly)}`,
          a4: `a1 ${like(first, otherwise)}`,
        });
      });

      test("the cluster has its size, its dates and how many are identical", async () => {
        const cluster = { id: "a1", size: 4, identical: 2, firstUsed: "2025-01-01", lastUsed: "2025-04-01" };
        expect(await store.read("list-text-clusters", { minSize: 2, ...all })).toMatchObject([cluster]);
        expect(await store.read("list-text-clusters", { minSize: 5, ...all })).toEqual([]);
        expect(await store.read("count-text-clusters", { minSize: 4 })).toEqual([{ count: 1 }]);
        const ids = ["a3", "b1", "a1"];
        expect(await store.read("text-clusters-of-answers", { ids })).toEqual([
          { sourceId: "a3", ...cluster },
          { sourceId: "a1", ...cluster },
        ]);
      });

      test("the cluster lists who used it, a page at a time", async () => {
        const ministers = async (page: object) =>
          (await store.read("ministers-of-text-clusters", { ids: ["a1"], ...all, ...page })).map(
            ({ id, answerCount, firstUsed, lastUsed }) => `${id} ${answerCount} ${firstUsed} ${lastUsed}`,
          );
        const [mia, ned] = ["mia 3 2025-01-01 2025-04-01", "ned 1 2025-02-01 2025-02-01"];
        expect(await ministers({})).toEqual([mia, ned]);
        expect(await ministers({ limit: 1 })).toEqual([mia]);
        expect(await ministers({ afterKey: 3, afterId: "mia" })).toEqual([ned]);
        expect(await store.read("totals-of-text-clusters", { ids: ["a1"] })).toEqual([
          { sourceId: "a1", answers: 4, ministers: 2 },
        ]);
      });

      test("each answer lists all others with the same text, with their known similarity", async () => {
        const others = async (id: string, page: object = {}) =>
          (await store.read("same-text-answers", { ids: [id], ...all, ...page })).map(
            (row) => `${row.id} ${row.similarity?.toFixed(3)}`,
          );
        expect(await others("a1")).toEqual([
          "a2 1.000",
          `a3 ${like(first, nearly)}`,
          `a4 ${like(first, otherwise)}`,
        ]);
        expect(await others("a3")).toEqual([`a1 ${like(first, nearly)}`, "a2 undefined", "a4 undefined"]);
        expect(await others("a2")).toEqual(["a1 1.000", "a3 undefined", "a4 undefined"]);
        expect(await others("a3", { afterKey: "2025-02-01", afterId: "a2" })).toEqual(["a4 undefined"]);
        expect(await others("b1")).toEqual([]);
        expect(await store.read("totals-of-answers", { ids: ["a1", "a4", "b2"] })).toMatchObject([
          { sameText: 3 },
          { sameText: 3 },
          { sameText: 0 },
        ]);
      });

      test("the answers of a cluster are listed oldest first, including the first use", async () => {
        const rows = await store.read("answers-of-text-clusters", { ids: ["a1"], ...all });
        expect(rows.map((row) => `${row.id} ${row.similarity.toFixed(3)}`)).toEqual([
          "a1 1.000",
          "a2 1.000",
          `a3 ${like(first, nearly)}`,
          `a4 ${like(first, otherwise)}`,
        ]);
        const next = { limit: 2, afterKey: "2025-01-01", afterId: "a1" };
        expect(await store.read("answers-of-text-clusters", { ids: ["a1"], ...next })).toEqual(
          rows.slice(1, 3),
        );
      });
    });

    test("clusters are sorted by size, then by first use, and a page starts after the previous one", async () => {
      const store = await loaded(
        batch(
          ...everything,
          ...["c1", "c2"].map((id) => said(id, "Yes.", "2025-05-01")),
          ...["d1", "d2"].map((id) => said(id, "No.", "2024-05-01")),
          ...["e1", "e2"].map((id) => said(id, "Perhaps.", "2024-05-01")),
        ),
      );
      const rows = await store.read("list-text-clusters", { minSize: 2, ...all });
      expect(rows.map(({ id }) => id)).toEqual(["a1", "d1", "e1", "c1"]);
      const walked: string[] = [];
      let after: { afterKey: string | number | null; afterId: string | null } = all;
      for (;;) {
        const [row] = await store.read("list-text-clusters", {
          minSize: 2,
          limit: 1,
          afterKey: after.afterKey,
          afterId: after.afterId,
        });
        if (row === undefined) break;
        walked.push(row.id);
        after = { afterKey: row.cursorKey, afterId: row.cursorId };
      }
      expect(walked).toEqual(["a1", "d1", "e1", "c1"]);
      await store.close();
    });

    test("batches in any order, refreshed in between or not, give the same graph", async () => {
      const once = await loaded(batch(...everything));
      const expected = [await edges(once), await exportGraph(once)];
      await once.close();
      const orders = fc.shuffledSubarray([...everything], { minLength: everything.length });
      await fc.assert(
        fc.asyncProperty(orders, fc.boolean(), async (order, between) => {
          const store = await loaded();
          if (between) for (const each of order) await loadAll(store, batch(each));
          else await loadAll(store, ...order.map((each) => batch(each)));
          expect([await edges(store), await exportGraph(store)]).toEqual(expected);
          await store.close();
        }),
        { numRuns: 6 },
      );
    });

    test("an older use imported later becomes the first use of the cluster", async () => {
      const store = await loaded(batch(again, nearly));
      expect(await edges(store)).toEqual({ a3: `a2 ${like(again, nearly)}` });
      await loadAll(store, batch(first));
      expect(await edges(store)).toEqual({ a2: "a1 1.000", a3: `a1 ${like(first, nearly)}` });
      await store.close();
    });

    test("if the first use is removed, the oldest of the others replaces it", async () => {
      const store = await loaded(batch(first, again, nearly));
      await store.write([
        { query: "clear-exchanges", rows: [{ id: "a1" }] },
        { query: "remove-questions", rows: [{ id: "a1" }] },
      ]);
      await refreshDerivedEdges(store);
      expect(await edges(store)).toEqual({ a3: `a2 ${like(again, nearly)}` });
      expect(await store.read("list-text-clusters", { minSize: 2, ...all })).toMatchObject([
        { id: "a2", size: 2, identical: 1 },
      ]);
      await store.close();
    });

    test("if a later use is removed, nothing of it is left", async () => {
      const store = await loaded(batch(first, again));
      await store.write([
        { query: "clear-exchanges", rows: [{ id: "a2" }] },
        { query: "remove-questions", rows: [{ id: "a2" }] },
      ]);
      await refreshDerivedEdges(store);
      const counts = await store.read("count-graph", {});
      expect(counts.find(({ name: of }) => of === "SAME_TEXT_AS")?.count).toBe(0);
      expect(await store.read("count-text-clusters", { minSize: 2 })).toEqual([{ count: 0 }]);
      await store.close();
    });

    test("a correction of the first use splits its cluster", async () => {
      // Each of the two is like the first use, and neither is like the other.
      const [left, right] = [reply("a", "b", "c"), `x y z ${reply().slice("word0 word1 word2 ".length)}`];
      const store = await loaded(
        batch(
          first,
          said("l1", left, "2025-02-01"),
          said("r1", right, "2025-03-01"),
          said("r2", right, "2025-04-01"),
        ),
      );
      expect(Object.keys(await edges(store))).toEqual(["l1", "r1", "r2"]);
      expect(new Set(Object.values(await edges(store)).map((edge) => edge.split(" ")[0]))).toEqual(
        new Set(["a1"]),
      );
      await loadAll(store, batch(said("a1", "This was wrong.", "2025-01-01")));
      expect(await edges(store)).toEqual({ r2: "r1 1.000" });
      await store.close();
    });

    test("a truncated text equals no other, until its full text is known", async () => {
      const store = await loaded(batch(first, truncated(again), truncated(nearly)));
      expect(await edges(store)).toEqual({});
      await loadAll(store, batch(nearly));
      expect(await edges(store)).toEqual({ a3: `a1 ${like(first, nearly)}` });
      await loadAll(store, batch(truncated(first)));
      expect(await edges(store)).toEqual({});
      await store.close();
    });

    test("holding answers have the same text only if their words are equal", async () => {
      const holding = ({ reply: given, ...rest }: Exchange): Exchange => ({
        ...rest,
        reply: given && { ...given, answer: { ...given.answer, holding: true } },
      });
      const store = await loaded(batch(holding(first), holding(again), holding(nearly), otherwise));
      expect(await edges(store)).toEqual({ a2: "a1 1.000" });
      await loadAll(store, batch(first, again, nearly));
      expect(Object.keys(await edges(store))).toEqual(["a2", "a3", "a4"]);
      await store.close();
    });

    test("an answer similar to no other leaves every cluster unchanged", async () => {
      const store = await loaded(batch(...everything));
      const before = await edges(store);
      await loadAll(store, batch(said("z1", reply().replaceAll("word", "other"), "2024-01-01")));
      expect(await edges(store)).toEqual(before);
      await store.close();
    });

    test("if no answer changed, no text is read", async () => {
      const store = await loaded(batch(...everything));
      const reads: string[] = [];
      const watched: GraphStore = {
        engine: store.engine,
        location: store.location,
        turns: store.turns,
        prepare: () => store.prepare(),
        check: () => store.check(),
        exclusively: (work) => store.exclusively(work),
        bulkLoad: (load) => store.bulkLoad(load),
        read: (query, params) => {
          reads.push(query);
          return store.read(query, params);
        },
        write: (steps) => store.write(steps),
        close: () => store.close(),
      };
      await refreshDerivedEdges(watched);
      expect(reads).toContain("answers-with-first-use");
      expect(reads).not.toContain("texts-of-answers");
      await loadAll(store, batch(said("z1", "New.", "2024-01-01")));
      await refreshDerivedEdges(watched);
      expect(reads).not.toContain("texts-of-answers");
      await store.close();
    });
  });
}
