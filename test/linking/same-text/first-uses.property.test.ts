import fc from "fast-check";
import { expect, test } from "vitest";
import { type ComparedText, uncompared } from "../../../src/linking/same-text/compared-text.ts";
import { ComparedTexts } from "../../../src/linking/same-text/compared-texts.ts";
import { findFirstUses, LEAST_SIMILARITY } from "../../../src/linking/same-text/first-uses.ts";
import { type Shingles, similarityOf } from "../../../src/model/text-similarity.ts";
import { compareAll } from "./compare-all.ts";

/** A text in which no single word is decisive. */
function long(shingles: Shingles): ComparedText {
  return { shingles, decisive: null };
}

/** A text of which some runs come in a different form: near-copies of one text, as near as `changed` is small. */
const text = fc
  .record({
    subject: fc.integer({ min: 0, max: 3 }),
    length: fc.integer({ min: 8, max: 30 }),
    changed: fc.uniqueArray(fc.integer({ min: 0, max: 30 }), { maxLength: 4 }),
    form: fc.integer({ min: 1, max: 2 }),
  })
  .map(
    ({ subject, length, changed, form }): ComparedText =>
      // Spread, as hashes are; a fraction of them is common to all subjects, as standard phrases are.
      long(
        Uint32Array.from({ length }, (_, at) => {
          const run = at % 5 === 0 ? at : subject * 1000 + at;
          return Math.imul(changed.includes(at) ? run + form * 100_000 : run, 0x9e3779b1) >>> 0;
        }).sort(),
      ),
  );
const texts = fc.array(text, { maxLength: 30 });

test("finds what comparing every text with every other finds", async () => {
  await fc.assert(
    fc.asyncProperty(texts, async (of) => {
      expect(await findFirstUses(ComparedTexts.of(of))).toEqual(compareAll(of));
    }),
    { numRuns: 500 },
  );
});

test("every text of a cluster is similar to another one, and to none of another cluster", async () => {
  await fc.assert(
    fc.asyncProperty(texts, async (of) => {
      const found = await findFirstUses(ComparedTexts.of(of));
      const clusterOf = (at: number) => found[at]?.firstUse ?? at;
      const areAlike = (one: number, other: number) =>
        similarityOf((of[one] ?? uncompared).shingles, (of[other] ?? uncompared).shingles) >=
        LEAST_SIMILARITY;
      for (const one of of.keys()) {
        const similar = [...of.keys()].filter((other) => other !== one && areAlike(one, other));
        for (const other of similar) expect(clusterOf(other)).toBe(clusterOf(one));
        expect(similar.length > 0).toBe(
          [...of.keys()].some((other) => other !== one && clusterOf(other) === clusterOf(one)),
        );
      }
    }),
  );
});

test("a text unlike all others changes nothing, at any position", async () => {
  const alien = long(
    Uint32Array.from({ length: 20 }, (_, at) => Math.imul(at + 900_000, 0x9e3779b1) >>> 0).sort(),
  );
  await fc.assert(
    fc.asyncProperty(texts, fc.nat(30), async (all, position) => {
      const at = Math.min(position, all.length);
      const found = await findFirstUses(ComparedTexts.of(all.toSpliced(at, 0, alien)));
      expect(found[at]).toBeNull();
      const without = found
        .toSpliced(at, 1)
        .map(
          (likeness) =>
            likeness && { ...likeness, firstUse: likeness.firstUse - (likeness.firstUse > at ? 1 : 0) },
        );
      expect(without).toEqual(await findFirstUses(ComparedTexts.of(all)));
    }),
  );
});

test("a text that is similar only to a later use is in the cluster, with its similarity to the first", async () => {
  const run = (from: number) => long(Uint32Array.from({ length: 100 }, (_, at) => from + at));
  const similar = (moved: number) => ({ firstUse: 0, similarity: (100 - moved) / (100 + moved) });
  expect(await findFirstUses(ComparedTexts.of([run(0), run(20), run(10), run(40), run(45)]))).toEqual([
    null,
    similar(20),
    similar(10),
    null,
    { firstUse: 3, similarity: 95 / 105 },
  ]);
});

test("short texts are in one cluster only if their decisive words are equal", async () => {
  const said = (decisive: string) => ({ shingles: Uint32Array.from([1, 2, 3, 4, 5]), decisive });
  const same = { firstUse: 0, similarity: 1 };
  expect(await findFirstUses(ComparedTexts.of([said("no 5"), said("5"), said("no 5")]))).toEqual([
    null,
    null,
    same,
  ]);
});

test("an empty text is similar to none, not even to another empty one", async () => {
  expect(await findFirstUses(ComparedTexts.of([uncompared, uncompared]))).toEqual([null, null]);
});
