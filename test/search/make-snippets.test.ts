import fc from "fast-check";
import { expect, test } from "vitest";
import { SNIPPET_LENGTH } from "../../src/model/limits.ts";
import { makeSnippets } from "../../src/search/make-snippets.ts";
import { parseSearch } from "../../src/search/parse-search.ts";
import { searchText } from "../../src/search/search-text.ts";
import { wordsOf } from "../../src/search/search-words.ts";
import { arbitrarySearch } from "./arbitrary-search.ts";
import { matches } from "./matches.ts";

const surfaces = (text: string, search: string, most = 10) =>
  makeSnippets(text, parseSearch(search), most).map(({ highlights }) =>
    highlights.map(({ surface }) => surface),
  );

test.each([
  ["Sanctions on Russia’s élite.", "sanction* russia's -war ELITE", [["Sanctions", "Russia’s", "élite"]]],
  ["North Korea, and Korea to the north", '"north korea"', [["North Korea"]]],
  ["a b a b a", '"a b a" OR "b a"', [["a b a b a"]]],
  ["war and peace", "war OR (peace -tolstoy) OR and", [["war", "and", "peace"]]],
  ["nothing here", "else", []],
])("%s, searched for %s", (text, search, found) => {
  expect(surfaces(text, search)).toEqual(found);
});

test("of a long text, shows the parts with the most search terms, in text order", () => {
  const filler = "and so on ".repeat(60);
  const text = `One ship. ${filler} A ship with coal. ${filler} Coal again. ${filler} Ship, coal, iron.`;
  expect(surfaces(text, "ship coal iron", 1)).toEqual([["Ship", "coal", "iron"]]);
  expect(surfaces(text, "ship coal iron", 2)).toEqual([
    ["ship", "coal"],
    ["Ship", "coal", "iron"],
  ]);
  const [snippet] = makeSnippets(text, parseSearch("coal iron"), 1);
  expect(snippet?.text).toMatch(/^and .* Ship, coal, iron\.$/);
});

test("snippets and highlights match the text, and every match has one", () => {
  const vocabulary = ["the", "ship", "of", "coal", "élan", "iron", "x"];
  const texts = fc
    .array(fc.constantFrom(...vocabulary, "É", "Ship’s,", "\n", "—"), { maxLength: 150 })
    .map((words) => words.join(" "));
  const searches = arbitrarySearch(vocabulary.flatMap(wordsOf)).map(searchText);
  fc.assert(
    fc.property(texts, searches, fc.integer({ min: 1, max: 4 }), (text, search, most) => {
      const snippets = makeSnippets(text, search, most);
      expect(snippets.length).toBeLessThanOrEqual(most);
      if (matches(wordsOf(text), search.expression)) expect(snippets.length).toBeGreaterThan(0);
      for (const snippet of snippets) {
        expect(snippet.text).toBe(text.slice(snippet.start, snippet.start + snippet.text.length));
        expect(snippet.text.length).toBeLessThanOrEqual(SNIPPET_LENGTH);
        expect(snippet.highlights.length).toBeGreaterThan(0);
        let before = 0;
        for (const { start, end, surface } of snippet.highlights) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(surface).toBe(snippet.text.slice(start, end));
          expect(wordsOf(surface).length).toBeGreaterThan(0);
          before = end;
        }
      }
    }),
    { numRuns: 300 },
  );
});
