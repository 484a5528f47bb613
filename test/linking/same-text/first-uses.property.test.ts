import fc from "fast-check";
import { expect, test } from "vitest";
import { findFirstUses, LEAST_SIMILARITY } from "../../../src/linking/same-text/first-uses.ts";
import { type Shingles, similarityOf } from "../../../src/model/text-similarity.ts";
import { compareAll } from "./compare-all.ts";

/** A text of which some runs come in a different form: near-copies of one text, as near as `changed` is small. */
const text = fc
  .record({
    subject: fc.integer({ min: 0, max: 3 }),
    length: fc.integer({ min: 8, max: 30 }),
    changed: fc.uniqueArray(fc.integer({ min: 0, max: 30 }), { maxLength: 4 }),
    form: fc.integer({ min: 1, max: 2 }),
  })
  .map(
    ({ subject, length, changed, form }): Shingles =>
      // Spread, as hashes are; a fraction of them is common to all subjects, as standard phrases are.
      Uint32Array.from({ length }, (_, at) => {
        const run = at % 5 === 0 ? at : subject * 1000 + at;
        return Math.imul(changed.includes(at) ? run + form * 100_000 : run, 0x9e3779b1) >>> 0;
      }).sort(),
  );
const texts = fc.array(text, { maxLength: 30 });

test("finds what comparing every text with every other finds", async () => {
  await fc.assert(
    fc.asyncProperty(texts, async (of) => {
      expect(await findFirstUses(of)).toEqual(compareAll(of));
    }),
    { numRuns: 500 },
  );
});

test("every text of a cluster is similar to its first use, and no two first uses are similar", async () => {
  await fc.assert(
    fc.asyncProperty(texts, async (of) => {
      const found = await findFirstUses(of);
      const firsts = [...of.keys()].filter((at) => found[at] === null);
      for (const likeness of found) {
        if (likeness === null) continue;
        expect(likeness.similarity).toBeGreaterThanOrEqual(LEAST_SIMILARITY);
        expect(firsts).toContain(likeness.firstUse);
      }
      for (const one of firsts)
        for (const other of firsts)
          if (one < other)
            expect(similarityOf(of[one] ?? new Uint32Array(), of[other] ?? new Uint32Array())).toBeLessThan(
              LEAST_SIMILARITY,
            );
    }),
  );
});

test("a text unlike all others changes nothing, at any position", async () => {
  const alien = Uint32Array.from({ length: 20 }, (_, at) => Math.imul(at + 900_000, 0x9e3779b1) >>> 0).sort();
  await fc.assert(
    fc.asyncProperty(texts, fc.nat(30), async (all, position) => {
      const at = Math.min(position, all.length);
      const found = await findFirstUses(all.toSpliced(at, 0, alien));
      expect(found[at]).toBeNull();
      const without = found
        .toSpliced(at, 1)
        .map(
          (likeness) =>
            likeness && { ...likeness, firstUse: likeness.firstUse - (likeness.firstUse > at ? 1 : 0) },
        );
      expect(without).toEqual(await findFirstUses(all));
    }),
  );
});

test("a text that is similar only to a later use is not in the cluster", async () => {
  const run = (from: number) => Uint32Array.from({ length: 100 }, (_, at) => from + at);
  const half = { firstUse: 0, similarity: 95 / 105 };
  expect(await findFirstUses([run(0), run(5), run(20), run(24)])).toEqual([
    null,
    half,
    null,
    { firstUse: 2, similarity: 96 / 104 },
  ]);
});

test("an empty text is similar to none, not even to another empty one", async () => {
  expect(await findFirstUses([new Uint32Array(), new Uint32Array()])).toEqual([null, null]);
});
