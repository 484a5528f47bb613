import fc from "fast-check";
import { expect, test } from "vitest";
import { wordSpans, wordsOf } from "../../src/search/search-words.ts";

const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.string({ unit: "grapheme", maxLength: 60 }),
  fc
    .array(
      fc.constantFrom(
        "é",
        "e\u0301",
        "\u0301",
        "½",
        "ﬁ",
        "Σ",
        "ς",
        "İ",
        "ß",
        "²",
        "₁",
        "ᵃ",
        "m",
        "CO",
        "Peru",
        "\u00ad",
        "’",
        " ",
        "A",
        "0",
        "한",
        "\ud800",
      ),
    )
    .map((all) => all.join("")),
);

test.each([
  ["Russia's “North–South” route", ["russia", "s", "north", "south", "route"]],
  ["Côte d’Ivoire and ÅLAND", ["cote", "d", "ivoire", "and", "aland"]],
  ["co\u00adoperate e\u0301lan", ["cooperate", "elan"]],
  ["£1,000 m² ½ ﬁne", ["1", "000", "m2", "1", "2", "fine"]],
  ["Russia¹, DPRK² and Norway₁ or Norway1", ["russia", "dprk", "and", "norway", "or", "norway", "1"]],
  ["North Korea⁽¹⁾ has 1,204³ UK¹ ships ᵃ", ["north", "korea", "has", "1", "204", "uk", "ships"]],
  ["km² CO₂e H₂O PM₂.₅ UF₆", ["km2", "co2e", "h2o", "pm2", "5", "uf6"]],
  ["covid19 HS2 A303 peru123 peru1a", ["covid", "19", "hs2", "a303", "peru123", "peru1a"]],
  ["ΟΔΟΣ όδος", ["οδοσ", "οδοσ"]],
  ["!? …", []],
])("%s", (text, words) => {
  expect(wordsOf(text)).toEqual(words);
  expect(wordSpans(text).map(({ word }) => word)).toEqual(words);
});

test("a word longer than the limit becomes several", () => {
  expect(wordsOf("x".repeat(250)).map((word) => word.length)).toEqual([100, 100, 50]);
});

test("words are the same with and without their offsets, which are in order and match the text", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const spans = wordSpans(text);
      expect(spans.map(({ word }) => word)).toEqual(wordsOf(text));
      let before = 0;
      let startBefore = 0;
      for (const { word, start, end } of spans) {
        expect(start).toBeLessThan(end);
        expect(end).toBeGreaterThanOrEqual(before);
        before = end;
        // A fraction is one character and two words. A lowered digit alone is a note's mark, but not behind its letters.
        const alone = wordsOf(text.slice(start, end)).join(" ");
        const withLetters = wordsOf(text.slice(startBefore, end)).join(" ");
        expect([alone, withLetters].some((words) => words.includes(word))).toBe(true);
        startBefore = start;
      }
    }),
    { numRuns: 1000 },
  );
});

test("words that are split again stay the same", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const words = wordsOf(text);
      expect(wordsOf(words.join(" "))).toEqual(words);
      for (const word of words) expect(word).toMatch(/^[\p{L}\p{N}]+$/u);
    }),
    { numRuns: 1000 },
  );
});

test("a long run of marks in the wrong order takes linear time", () => {
  const marks = "\u0301\u0316".repeat(100_000);
  expect(wordsOf(`a${marks}b ${marks}`)).toEqual(["ab"]);
  expect(wordSpans(`a${marks}b ${marks}`)).toMatchObject([{ start: 0, end: marks.length + 2 }]);
});
