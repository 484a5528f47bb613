import { setImmediate as nextTurn } from "node:timers/promises";
import { expect, test } from "vitest";
import { SharedRead } from "../../src/store/neo4j/shared-read.ts";

test("those who ask in one turn of the event loop share a read", async () => {
  let reads = 0;
  const shared = new SharedRead(async () => ++reads);
  expect(await Promise.all([shared.get(), shared.get(), shared.get()])).toEqual([1, 1, 1]);
  expect(await Promise.all([shared.get(), shared.get()])).toEqual([2, 2]);
});

test("nobody gets what was read before they asked", async () => {
  const reads: PromiseWithResolvers<string>[] = [];
  const shared = new SharedRead(() => {
    const read = Promise.withResolvers<string>();
    reads.push(read);
    return read.promise;
  });
  const early = shared.get();
  await nextTurn();
  const late = shared.get();
  await nextTurn();
  expect(reads).toHaveLength(2);
  reads[1]?.resolve("late");
  reads[0]?.resolve("early");
  expect([await early, await late]).toEqual(["early", "late"]);
});

test("all who share a read that fails get its error, and the next is tried again", async () => {
  let reads = 0;
  const shared = new SharedRead(async () => {
    reads += 1;
    if (reads === 1) throw new Error("no connection");
    return reads;
  });
  const results = await Promise.allSettled([shared.get(), shared.get()]);
  expect(results.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  expect(await shared.get()).toBe(2);
});
