import { describe, expect, test } from "vitest";
import type { Batch, Exchange } from "../../src/model/exchange.ts";
import { shinglesOf, similarityOf } from "../../src/model/text-similarity.ts";
import type { GraphStore } from "../../src/store/graph-store.ts";
import { exchange, fixture } from "./fixture.ts";
import { loadAll } from "./graph-store.contract.ts";

const batch = (...exchanges: readonly Exchange[]): Batch => ({ ...fixture, exchanges });
const said = (id: string, text: string, on: string) =>
  exchange({ id, text: `What of ${id}?`, answer: { text, on, minister: "mia" } });

/** Which answers share a text, on every engine. */
export function describeTextClusters(name: string, open: () => Promise<GraphStore>): void {
  describe(`${name}: text clusters`, () => {
    async function loaded(...exchanges: readonly Exchange[]): Promise<GraphStore> {
      const store = await open();
      await loadAll(store, batch(...exchanges));
      return store;
    }
    async function edges(store: GraphStore): Promise<Readonly<Record<string, string>>> {
      const rows = await store.read("answers-with-first-use", { limit: 100, afterId: "" });
      return Object.fromEntries(
        rows.flatMap(({ id, firstAnswerId, similarity }) =>
          firstAnswerId === null ? [] : [[id, `${firstAnswerId} ${similarity?.toFixed(3)}`]],
        ),
      );
    }

    test("an answer that is similar only to a later use is in the cluster", async () => {
      const words = Array.from({ length: 40 }, (_, at) => `word${at}`);
      const text = words.join(" ");
      const changedEnd = words.toSpliced(36, 4, "boats", "ships", "rafts", "punts");
      const between = changedEnd.join(" ");
      const far = changedEnd.toSpliced(0, 4, "all", "of", "these", "now").join(" ");
      const like = (other: string) => similarityOf(shinglesOf(text), shinglesOf(other)).toFixed(3);
      const store = await loaded(
        said("a1", text, "2025-01-01"),
        said("a5", between, "2025-05-01"),
        said("a6", far, "2025-06-01"),
      );
      expect(Number(like(far))).toBeLessThan(0.7);
      expect(await edges(store)).toEqual({ a5: `a1 ${like(between)}`, a6: `a1 ${like(far)}` });
      await loadAll(store, batch(said("a5", "Other words.", "2025-05-01")));
      expect(await edges(store)).toEqual({});
      await store.close();
    });

    test("short answers have the same text if their words are equal or nearly so, whatever their punctuation", async () => {
      const store = await loaded(
        said("c1", "See GOV.UK.", "2025-01-01"),
        said("c2", "See GOV.UK", "2025-01-02"),
        said("d1", "I told the hon. Member for Bute that the boats are kept here.", "2025-01-01"),
        said("d2", "I told the hon member for Bute that the boats are kept here", "2025-01-02"),
        said("d3", "I told the hon. Member for Bute that the boats are kept there.", "2025-01-03"),
        said("d4", "I told no hon. Member for Bute that the boats are kept here.", "2025-01-04"),
        said("e1", "It costs £5.", "2025-01-01"),
        said("e2", "It costs 5.", "2025-01-02"),
      );
      expect(await edges(store)).toEqual({ c2: "c1 1.000", d2: "d1 1.000", d3: "d1 0.833" });
      const clusters = await store.read("list-text-clusters", {
        minSize: 2,
        limit: 100,
        afterKey: null,
        afterId: null,
      });
      expect(clusters.map(({ id, size, identical }) => [id, size, identical])).toEqual([
        ["d1", 3, 2],
        ["c1", 2, 2],
      ]);
      await store.close();
    });
  });
}
