import fc from "fast-check";
import { expect, test } from "vitest";
import type { ComparedText } from "../../../src/linking/same-text/compared-text.ts";
import { ComparedTexts } from "../../../src/linking/same-text/compared-texts.ts";

const text = fc
  .record({
    // Several of the longest do not fit into one block.
    length: fc.oneof(fc.nat({ max: 200 }), fc.integer({ min: 5000, max: 20_000 })),
    first: fc.nat(),
    decisive: fc.option(fc.string()),
  })
  .map(
    ({ length, first, decisive }): ComparedText => ({
      shingles: Uint32Array.from({ length }, (_, at) => first + at),
      decisive,
    }),
  );

test("gives back every text as it was added", () => {
  fc.assert(
    fc.property(fc.array(text, { maxLength: 8 }), (texts) => {
      const all = ComparedTexts.of(texts);
      expect(all.length).toBe(texts.length);
      for (const [at, { shingles, decisive }] of texts.entries()) {
        const given = all.at(at);
        expect(given.decisive).toBe(decisive);
        expect(Buffer.from(given.shingles.slice().buffer).equals(Buffer.from(shingles.buffer))).toBe(true);
      }
    }),
    { numRuns: 20 },
  );
});
