import fc from "fast-check";
import { expect, test } from "vitest";
import { RareShingles } from "../../../src/linking/same-text/rare-shingles.ts";

/** Some have the same last bits. */
const shingle = fc.tuple(fc.nat({ max: 40 }), fc.nat({ max: 2 })).map(([low, high]) => high * 2 ** 30 + low);
const signature = fc.uniqueArray(shingle, { maxLength: 8 });

test("finds as many texts as are asked for, those with the first shingle first, and the latest of each", () => {
  fc.assert(
    fc.property(fc.array(signature, { maxLength: 60 }), fc.integer({ min: 1, max: 30 }), (texts, most) => {
      const rare = new RareShingles([], 0.8, most);
      for (const [position, text] of texts.entries()) {
        const sharing = text.flatMap((each) =>
          texts
            .slice(0, position)
            .flatMap((other, at) => (other.includes(each) ? [at] : []))
            .toReversed(),
        );
        const areAll = sharing.length <= most;
        expect(rare.textsSharing(text)).toEqual({ positions: sharing.slice(0, most), areAll });
        rare.add(text, position);
      }
    }),
  );
});

test("finds texts among a hundred thousand shingles", () => {
  const rare = new RareShingles([], 0.8, 10);
  const shingleOf = (at: number) => Math.imul(at, 0x9e3779b1) >>> 0;
  for (let at = 0; at < 100_000; at++) rare.add([shingleOf(at)], at);
  for (let at = 0; at < 100_000; at += 997)
    expect(rare.textsSharing([shingleOf(at)])).toEqual({ positions: [at], areAll: true });
});
