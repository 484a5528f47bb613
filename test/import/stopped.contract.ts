import { expect, test } from "vitest";
import type { GraphStore } from "../../src/store/graph-store.ts";
import { inventImports, stateOf } from "./invented-imports.ts";

/** What is still written after a stop: how far the import came. */
const notes: readonly string[] = [
  "save-import-runs",
  "save-declared-days",
  "save-imported-files",
  "remove-unfinished",
  "save-basis-of-edges",
];

/** Passes calls on, aborts the signal at the given call, and records what is written from then on. */
function stopping(store: GraphStore, calls: number, stop: AbortController) {
  const written: string[] = [];
  let left = calls;
  const count = () => {
    left -= 1;
    if (left === 0) stop.abort();
  };
  const stopped: GraphStore = {
    engine: store.engine,
    location: store.location,
    turns: store.turns,
    prepare: (signal) => store.prepare(signal),
    exclusively: (work) => store.exclusively(work),
    bulkLoad: (load, signal) => store.bulkLoad(load, signal),
    read: (query, params) => {
      count();
      return store.read(query, params);
    },
    write: async (steps, signal) => {
      const isLate = stop.signal.aborted;
      count();
      await store.write(steps, signal);
      if (isLate) written.push(...steps.map(({ query }) => query));
    },
    check: () => store.check(),
    close: () => store.close(),
  };
  return { stopped, written };
}

/** What every engine must do when an import is stopped at any of its calls to the store and then repeated. */
export function describeStopped(name: string, open: () => Promise<GraphStore>, step: number): void {
  test(`${name}: a stopped import says so, writes nothing more to the graph, and is completed by the same import`, {
    timeout: 600_000,
  }, async () => {
    const imports = inventImports();
    const expected: unknown[] = [];
    const whole = await open();
    for (const each of imports) {
      await each(whole);
      expected.push(await stateOf(whole));
    }
    await whole.close();
    let stops = 0;
    for (let calls = 1, hasEnded = false; !hasEnded; calls += step) {
      const store = await open();
      hasEnded = true;
      for (const [position, each] of imports.entries()) {
        const stop = new AbortController();
        const { stopped, written } = stopping(store, calls, stop);
        const report = await each(stopped, stop.signal);
        if (stop.signal.aborted) hasEnded = false;
        if (!report.stopped) continue;
        stops += 1;
        expect(written.filter((query) => !notes.includes(query))).toEqual([]);
        expect(await each(store)).toMatchObject({ stopped: false });
        expect(await stateOf(store)).toEqual(expected[position]);
      }
      await store.close();
    }
    expect(stops).toBeGreaterThan(50 / step);
  });
}
