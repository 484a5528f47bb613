import fc from "fast-check";
import { expect, test } from "vitest";
import { shinglesOf, similarityOf } from "../../src/model/text-similarity.ts";

const similarity = (one: string, other: string) => similarityOf(shinglesOf(one), shinglesOf(other));
const word = fc.constantFrom("the", "boat", "left", "port", "at", "nine", "été", "42");
const sentence = fc.array(word, { minLength: 3, maxLength: 30 });

test.each([
  ["the same words", "We keep all boats under review.", "We keep all boats under review.", 1],
  ["case, spacing and punctuation", "We keep “all” boats; always.", "we KEEP\n\n'all' boats - always", 1],
  ["one run of three words of two", "one two three four", "one two three", 1 / 2],
  ["two runs of four", "one two three four five", "two three four five six", 1 / 2],
  ["a repeated run counts once", "ha ha ha ha ha", "ha ha ha", 1],
  ["other words", "one two three", "four five six", 0],
  ["other numbers", "it cost 1 2 3", "it cost 4 5 6", 0],
  ["the same words in another order", "one two three", "three two one", 0],
  ["words run together", "one two three", "onetwo three", 0],
  ["letters beyond the BMP are words", "\u{1F600} two three", "\u{1F601} two three", 0],
])("%s", (_of, one, other, expected) => {
  expect(similarity(one, other)).toBe(expected);
  expect(similarity(other, one)).toBe(expected);
});

test("a text with fewer than three words is similar to none", () => {
  expect(shinglesOf("one two")).toHaveLength(0);
  expect(shinglesOf("one two three four")).toHaveLength(2);
  expect(similarity("one two", "one two")).toBe(0);
});

test("is the share of common runs, as computed with sets", () => {
  const runs = (words: readonly string[]) =>
    new Set(words.slice(2).map((last, at) => [words[at], words[at + 1], last].join(" ")));
  fc.assert(
    fc.property(sentence, sentence, (one, other) => {
      const [mine, theirs] = [runs(one), runs(other)];
      const expected = mine.intersection(theirs).size / mine.union(theirs).size;
      expect(similarity(one.join(" "), other.join(", "))).toBeCloseTo(expected, 12);
    }),
  );
});

test("a similarity below the minimum is 0, and any other is the same as without a minimum", () => {
  fc.assert(
    fc.property(sentence, sentence, fc.double({ min: 0, max: 1, noNaN: true }), (one, other, least) => {
      const [mine, theirs] = [shinglesOf(one.join(" ")), shinglesOf(other.join(" "))];
      const plain = similarityOf(mine, theirs);
      for (const asked of [least, plain])
        expect(similarityOf(mine, theirs, asked)).toBe(plain >= asked ? plain : 0);
    }),
  );
});
