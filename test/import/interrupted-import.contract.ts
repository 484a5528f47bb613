import { beforeAll, describe, expect, test } from "vitest";
import { openGraph } from "../../src/import/open-graph.ts";
import type { GraphStore } from "../../src/store/graph-store.ts";
import { type InventedImport, inventImports, stateOf } from "./invented-imports.ts";

class Interruption extends Error {}

/** Passes calls on until a number of writes are done; then nothing is written any more, as if the process were killed. */
function interruptedAfter(writes: number, store: GraphStore): GraphStore {
  let left = writes;
  return {
    engine: store.engine,
    location: store.location,
    turns: store.turns,
    prepare: () => store.prepare(),
    check: () => store.check(),
    exclusively: (work) => store.exclusively(work),
    bulkLoad: (load) => store.bulkLoad(load),
    read: (query, params) => store.read(query, params),
    write: async (steps) => {
      left -= 1;
      if (left < 0) throw new Interruption();
      await store.write(steps);
    },
    close: () => store.close(),
  };
}

/** What every engine must do when an import is cut off between any two of its transactions, and then done again. */
export function describeInterruption(name: string, open: () => Promise<GraphStore>, step: number): void {
  describe(`${name}: an interrupted import`, () => {
    let imports: readonly InventedImport[];
    beforeAll(() => {
      imports = inventImports();
    });

    async function withStore<Result>(use: (store: GraphStore) => Promise<Result>): Promise<Result> {
      const store = await open();
      try {
        return await use(store);
      } finally {
        await store.close();
      }
    }

    test("that is repeated gives the same graph and log as an uninterrupted one", {
      timeout: 600_000,
    }, async () => {
      const expected: unknown[] = [];
      await withStore(async (store) => {
        for (const each of imports) {
          await each(store);
          expected.push(await stateOf(store));
        }
      });
      let interruptions = 0;
      for (let writes = 0, hasEnded = false; !hasEnded; writes += step) {
        await withStore(async (store) => {
          const interrupting = interruptedAfter(writes, store);
          hasEnded = true;
          for (const [position, each] of imports.entries()) {
            try {
              if (hasEnded) await each(interrupting);
              else await each(store);
            } catch (error) {
              expect(error).toBeInstanceOf(Interruption);
              hasEnded = false;
              interruptions += 1;
              await each(store);
              expect(await stateOf(store)).toEqual(expected[position]);
            }
          }
          expect(await stateOf(store)).toEqual(expected.at(-1));
        });
      }
      expect(interruptions).toBeGreaterThan(20 / step);
    });

    test("leaves a graph that is completed when it is opened", { timeout: 600_000 }, async () => {
      for (let writes = 1, hasEnded = false; !hasEnded; writes += step) {
        await withStore(async (store) => {
          const interrupting = interruptedAfter(writes, store);
          hasEnded = true;
          try {
            for (const each of imports) await each(interrupting);
          } catch (error) {
            expect(error).toBeInstanceOf(Interruption);
            hasEnded = false;
          }
          expect(await openGraph(store)).toBe("ready");
          const found = await stateOf(store);
          await store.write([{ query: "save-unfinished", rows: [{ work: "rebuild" }, { work: "refresh" }] }]);
          await openGraph(store);
          expect(found).toEqual(await stateOf(store));
        });
      }
    });
  });
}
