import { describe, expect, test } from "vitest";
import { buildWordTrie, hasPhrase, type Phrase, scanPhrases } from "../../src/linking/word-trie.ts";

function found(phrases: readonly Phrase<string>[], text: string): readonly string[] {
  const matches: string[] = [];
  scanPhrases(buildWordTrie(phrases), text, ({ start, end, value }) => {
    matches.push(`${text.slice(start, end)}=${value}`);
  });
  return matches;
}

describe("scanPhrases", () => {
  const phrases = [
    { surface: "Red Sea", value: "sea" },
    { surface: "Red", value: "colour" },
    { surface: "fair trade", value: "trade" },
    { surface: "Malé", exact: true, value: "city" },
  ];

  test("takes the longest phrase and continues after it", () => {
    expect(found(phrases, "Red Sea, Red Seal")).toEqual(["Red Sea=sea", "Red=colour"]);
  });

  test("finds only whole words", () => {
    expect(found(phrases, "Reds Infrared Red2 Red_")).toEqual(["Red=colour"]);
  });

  test("leaves a note's mark, superscript or plain, out of the word", () => {
    const lands = [
      { surface: "Peru", value: "land" },
      { surface: "UAE", value: "land" },
      { surface: "US", value: "land" },
      { surface: "Malé", exact: true, value: "city" },
    ];
    expect(found(lands, "Peru¹ Peru₂, Peruᵃ; Peru⁽³⁾ ¹Peru Malé² US³")).toEqual([
      ...Array<string>(5).fill("Peru=land"),
      "Malé=city",
      "US=land",
    ]);
    expect(found(lands, "Peru1, UAE2 Peru12. Malé3")).toEqual([
      "Peru=land",
      "UAE=land",
      "Peru=land",
      "Malé=city",
    ]);
    expect(found(lands, "1Peru 12Peru, Peru2024 Peru1998.")).toEqual(Array<string>(4).fill("Peru=land"));
    expect(found(lands, "US1 Uae2 Peru123 Peru1a 123Peru 1US 1Perus US2024 Peru2124 PG12Peru")).toEqual([]);
    expect(found([{ surface: "5G", value: "net" }], "5G and 15G")).toEqual(["5G=net"]);
    expect(found([{ surface: "Article 5", value: "law" }], "Article 50, Article 5¹")).toEqual([
      "Article 5=law",
    ]);
  });

  test("requires upper case where the phrase has it, and allows it elsewhere", () => {
    expect(found(phrases, "red Red RED Fair Trade")).toEqual([
      "Red=colour",
      "RED=colour",
      "Fair Trade=trade",
    ]);
  });

  test("compares an exact phrase letter by letter", () => {
    expect(found(phrases, "Male Malé MALÉ")).toEqual(["Malé=city"]);
  });

  test("finds a phrase of several words however they are joined, and at the end of the text", () => {
    const lands = [
      { surface: "South Sudan", value: "land" },
      { surface: "Guinea-Bissau", value: "land" },
      { surface: "New Zealand", value: "land" },
    ];
    const trie = buildWordTrie(lands, { joinsWords: true });
    const surfaces = (text: string) => {
      const matches: string[] = [];
      scanPhrases(trie, text, ({ start, end }) => matches.push(text.slice(start, end)));
      return matches;
    };
    expect(surfaces("South South Sudan")).toEqual(["South Sudan"]);
    for (const text of [
      "South-Sudan",
      "South\nSudan",
      "South  Sudan",
      "Guinea Bissau",
      "New Zéaland",
      "NEW ZEALAND",
    ])
      expect(surfaces(`In ${text}`)).toEqual([text]);
    expect(surfaces("New Zealand1 and South Sudan12.")).toEqual(["New Zealand", "South Sudan"]);
    expect(surfaces("South of Sudan, South. Sudan; New\n\nZealand; Guinea")).toEqual([]);
  });

  test("says whether there is any phrase", () => {
    const trie = buildWordTrie(phrases);
    expect([
      hasPhrase(trie, "a Red flag"),
      hasPhrase(trie, "a flag"),
      hasPhrase(buildWordTrie([]), "Red"),
    ]).toEqual([true, false, false]);
  });
});
