import fc from "fast-check";
import { expect, test } from "vitest";
import { chunkPairs } from "../../explorer/view/chunk-pairs.ts";

test("any two entries share a list, and no list is longer than asked", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 2, max: 21 }), (length, size) => {
      const entries = Array.from({ length }, (_, at) => at);
      const lists = chunkPairs(entries, size).map((list) => new Set(list));
      for (const list of lists) expect(list.size).toBeLessThanOrEqual(size);
      for (const one of entries)
        for (const other of entries)
          expect(
            lists.some((list) => list.has(one) && list.has(other)),
            `${one} and ${other}`,
          ).toBe(true);
    }),
    { numRuns: 40 },
  );
});
