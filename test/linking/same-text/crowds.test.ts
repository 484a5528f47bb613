import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type ComparedText, comparedText, uncompared } from "../../../src/linking/same-text/compared-text.ts";
import { ComparedTexts } from "../../../src/linking/same-text/compared-texts.ts";
import { findFirstUses } from "../../../src/linking/same-text/first-uses.ts";
import { type SaidText, sameTextEdges, usesOf } from "../../../src/linking/same-text/said-texts.ts";
import { type Shingles, similarityOf } from "../../../src/model/text-similarity.ts";
import { compareAll } from "./compare-all.ts";
import { commonEntries, filledInForms, rareEntries } from "./filled-in-forms.ts";

const shingled = (texts: readonly string[]) => texts.map(comparedText);

describe("among many half-similar texts", () => {
  test.each([
    ["what is filled in is seldom the same", rareEntries],
    ["no word is rare", commonEntries],
  ])("joined texts are similar, and hardly any similar ones are missed: %s", async (_of, form) => {
    const seeds = fc.integer({ min: 0, max: 1_000_000 });
    let joined = 0;
    let toJoin = 0;
    await fc.assert(
      fc.asyncProperty(seeds, async (seed) => {
        const texts = shingled(filledInForms(form, 1000, seed));
        const found = await findFirstUses(ComparedTexts.of(texts));
        const wanted = compareAll(texts);
        toJoin += wanted.filter((likeness) => likeness !== null).length;
        joined += wanted.filter((likeness, at) => likeness !== null && found[at] != null).length;
        for (const [at, likeness] of found.entries()) {
          if (likeness === null) continue;
          expect(found[likeness.firstUse]).toBeNull();
          expect(likeness.similarity).toBe(similarityOf(textAt(texts, at), textAt(texts, likeness.firstUse)));
        }
      }),
      { numRuns: 3 },
    );
    expect(toJoin).toBeGreaterThan(200);
    expect(joined / toJoin).toBeGreaterThanOrEqual(0.99);
  });

  test("the edges are the same, whatever the order of the answers", async () => {
    const answers = filledInForms(commonEntries, 1000, 1).map(
      (text, at): SaidText => ({
        ...{ id: `a${at}`, sortKey: `2025-01-${10 + (at % 20)}`, textKey: text },
        ...{ truncated: false, holding: false },
      }),
    );
    const edgesOf = async (some: readonly SaidText[]) => {
      const uses = usesOf(some);
      return sameTextEdges(
        uses,
        await findFirstUses(ComparedTexts.of(shingled(uses.map(([{ textKey }]) => String(textKey))))),
      );
    };
    const expected = await edgesOf(answers);
    expect(expected.size).toBeGreaterThan(100);
    const orders = fc.shuffledSubarray(answers, { minLength: answers.length });
    await fc.assert(
      fc.asyncProperty(orders, async (order) => {
        expect(await edgesOf(order)).toEqual(expected);
      }),
      { numRuns: 3 },
    );
  });

  test("a signal stops the work", async () => {
    const stop = new AbortController();
    const search = findFirstUses(
      ComparedTexts.of(shingled(filledInForms(commonEntries, 2000, 2))),
      stop.signal,
    );
    setImmediate(() => stop.abort(new Error("stopped")));
    await expect(search).rejects.toThrow("stopped");
  });
});

function textAt(texts: readonly ComparedText[], at: number): Shingles {
  return (texts[at] ?? uncompared).shingles;
}
