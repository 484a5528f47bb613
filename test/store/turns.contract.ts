import { describe, expect, onTestFinished, test } from "vitest";
import { OverloadedError, QueryTimeoutError } from "../../src/model/errors.ts";
import type { GraphStore } from "../../src/store/graph-store.ts";
import { ReadRequest } from "../../src/store/read-request.ts";

/** A store with one reader for light requests and one for heavy ones, and a read that takes far too long. */
export type SlowStore = {
  readonly store: GraphStore;
  readonly readSlowly: (request: ReadRequest) => Promise<unknown>;
};

/** Waits for longer than a busy machine needs. */
const eventually = <Value>(value: () => Value) => expect.poll(value, { timeout: 30_000 });

const heavyRequest = (signal: AbortSignal) => Object.assign(new ReadRequest(signal), { isCostly: true });

/** What a store does for several requests at the same time. */
export function describeTurns(name: string, open: () => Promise<SlowStore>): void {
  describe(`${name}: requests take turns`, () => {
    async function opened() {
      const slow = await open();
      const stop = new AbortController();
      onTestFinished(async () => {
        stop.abort();
        await slow.store.close();
      });
      /** Starts a slow read of a heavy request, and returns how it ends. */
      const start = (signal: AbortSignal = stop.signal): Promise<unknown> =>
        slow
          .readSlowly(heavyRequest(AbortSignal.any([signal, stop.signal])))
          .catch((error: unknown) => error);
      const readQuickly = () => slow.store.read("count-nodes", { label: "Question" }, new ReadRequest());
      await readQuickly();
      return { ...slow, start, readQuickly };
    }

    test("light requests are served while heavy ones run and wait", async () => {
      const { store, start, readQuickly } = await opened();
      for (let i = 0; i < 5; i += 1) void start();
      await eventually(() => store.turns).toMatchObject({ running: 1, waiting: 4 });
      for (let i = 0; i < 5; i += 1) expect(await readQuickly()).toHaveLength(1);
      await store.check();
      expect(store.turns).toMatchObject({ running: 1, waiting: 4 });
    });

    test("a read ends with its request, and the next one starts", async () => {
      const { store, start } = await opened();
      const client = new AbortController();
      const first = start(client.signal);
      await eventually(() => store.turns?.running).toBe(1);
      const second = start();
      await eventually(() => store.turns?.waiting).toBe(1);
      const gone = new Error("The client hung up.");
      client.abort(gone);
      expect(await first).toBe(gone);
      await eventually(() => store.turns).toMatchObject({ running: 1, waiting: 0 });
      expect(await Promise.race([second, "running"])).toBe("running");
    });

    test("a read that only waited is told so, and one that ran is told that it took too long", async () => {
      const { store, start } = await opened();
      const deadline = new AbortController();
      const ran = start(deadline.signal);
      await eventually(() => store.turns?.running).toBe(1);
      const waited = start(deadline.signal);
      await eventually(() => store.turns?.waiting).toBe(1);
      deadline.abort(new QueryTimeoutError(1000));
      expect(await ran).toBeInstanceOf(QueryTimeoutError);
      expect(await waited).toBeInstanceOf(OverloadedError);
      expect(String(await waited)).toMatch(/The query waited \d+ milliseconds and was not run\./);
      expect(store.turns).toMatchObject({ abandoned: 1 });
    });
  });
}
