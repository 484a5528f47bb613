import fc from "fast-check";
import { expect, test } from "vitest";
import { BadInputError } from "../../src/model/errors.ts";
import { MAX_SEARCH_DEPTH, MAX_SEARCH_LENGTH, MAX_SEARCH_WORDS } from "../../src/model/limits.ts";
import { parseSearch } from "../../src/search/parse-search.ts";
import { arbitrarySearch, typed } from "./arbitrary-search.ts";

/** A search in full: every phrase in quotation marks, every combination in brackets. */
const read = (text: string): string => full(parseSearch(text).expression);
function full(search: ReturnType<typeof parseSearch>["expression"]): string {
  if (search.kind === "phrase") return `"${search.words.join(" ")}"`;
  if (search.kind === "prefix") return `${search.start}*`;
  if (search.kind === "any") return `[${search.clauses.map(full).join(" | ")}]`;
  return `[${search.clauses.map(full).join(" & ")}${search.excluded.map((each) => ` ! ${full(each)}`).join("")}]`;
}

test.each([
  ["Sanctions", '"sanctions"'],
  ["north korea", '["north" & "korea"]'],
  ["north AND korea", '["north" & "korea"]'],
  ['"North Korea"', '"north korea"'],
  ["“North Korea”", '"north korea"'],
  ["a b OR c d", '[["a" & "b"] | ["c" & "d"]]'],
  ["a AND (b OR c)", '["a" & ["b" | "c"]]'],
  ["a NOT b OR c", '[["a" ! "b"] | "c"]'],
  ["a AND NOT b", '["a" ! "b"]'],
  ["NOT b a", '["a" ! "b"]'],
  ["a NOT NOT b", '["a" & "b"]'],
  ['a -b -"c d" -(e OR f)', '["a" ! "b" ! "c d" ! ["e" | "f"]]'],
  ["((a))", '"a"'],
  ["sanct* -sanctuary", '[sanct* ! "sanctuary"]'],
  ["and or not", '["and" & "or" & "not"]'],
  ["Russia's", '"russia s"'],
  ["counter-terrorism", '"counter terrorism"'],
  ["research & development", '["research" & "development"]'],
  ["war - peace --now", '["war" & "peace" ! "now"]'],
  ["Côte d’Ivoire", '["cote" & "d ivoire"]'],
  ['"a"b(c)', '["a" & "b" & "c"]'],
  ["column:value ^2 fuzzy~ [x TO y]", '["column value" & "2" & "fuzzy" & "x" & "to" & "y"]'],
])("%s", (text, meaning) => {
  expect(read(text)).toBe(meaning);
});

test.each([
  ["", 1, 'expected a word, a "phrase", a prefix* or ('],
  [" & ", 4, 'expected a word, a "phrase", a prefix* or ('],
  ["a OR", 5, 'expected a word, a "phrase", a prefix* or ('],
  ["a OR OR b", 6, 'expected a word, a "phrase", a prefix* or ('],
  ["AND a", 1, 'expected a word, a "phrase", a prefix* or ('],
  ["a NOT", 6, 'expected a word, a "phrase", a prefix* or ('],
  ["()", 2, 'expected a word, a "phrase", a prefix* or ('],
  ["(a", 1, "this ( is never closed"],
  ["a (b (c) d", 3, "this ( is never closed"],
  ["a) b", 2, "this ) has no matching ("],
  ['war "and peace', 5, "this quotation mark is never closed"],
  ['a ""', 3, "expected words between the quotation marks"],
  ['"north kor*"', 11, "* is not allowed inside quotation marks"],
  ["a*b", 2, "* is allowed only at the end of a word"],
  ["**", 1, "* is allowed only at the end of a word"],
  ["*", 1, "* must follow at least 2 letters or digits"],
  ["a b*", 4, "* must follow at least 2 letters or digits"],
  ["non-prolif*", 11, "* must follow letters and digits only: write non prolif*"],
  ["-a", 1, "add at least one term that is not negated"],
  ["a OR NOT (b c)", 6, "add at least one term that is not negated"],
])("%j is rejected at character %i: %s", (text, character, problem) => {
  expect(() => parseSearch(text)).toThrow(BadInputError);
  expect(() => parseSearch(text)).toThrow(`Invalid search at character ${character}: ${problem}.`);
});

test("a search with too many words, characters or parentheses is rejected", () => {
  const nested = (depth: number) => `${"(".repeat(depth)}a${")".repeat(depth)}`;
  expect(read(nested(MAX_SEARCH_DEPTH))).toBe('"a"');
  expect(() => parseSearch(nested(MAX_SEARCH_DEPTH + 1))).toThrow(
    "parentheses can be nested at most 10 deep",
  );
  const many = (count: number) => Array.from({ length: count }, () => "a").join(" ");
  expect(read(many(MAX_SEARCH_WORDS)).split("&")).toHaveLength(MAX_SEARCH_WORDS);
  expect(() => parseSearch(many(MAX_SEARCH_WORDS + 1))).toThrow("at most 50 words");
  expect(() => parseSearch(`"${many(MAX_SEARCH_WORDS + 1)}"`)).toThrow("at most 50 words");
  expect(read(`${"-".repeat(MAX_SEARCH_LENGTH - 3)} a`)).toBe('"a"');
  expect(() => parseSearch("a".repeat(MAX_SEARCH_LENGTH + 1))).toThrow("1001 characters. The limit is 1000.");
});

test("any text is parsed or rejected with a BadInputError", () => {
  const parts = fc.constantFrom(
    "a",
    "AND",
    "OR",
    "NOT",
    "(",
    ")",
    '"',
    "“",
    "*",
    "-",
    " ",
    "\\",
    "é",
    "½",
    ":",
    "\0",
  );
  const texts = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(parts, { maxLength: 30 }).map((all) => all.join("")),
    fc.array(parts, { maxLength: 30 }).map((all) => all.join(" ")),
  );
  fc.assert(
    fc.property(texts, (text) => {
      try {
        for (const word of read(text).match(/[^"*[\] |&!]+/gu) ?? [])
          expect(word).toMatch(/^[\p{L}\p{N}]+$/u);
      } catch (error) {
        expect(error).toBeInstanceOf(BadInputError);
      }
    }),
    { numRuns: 2000 },
  );
});

test("parsing a typed search gives the same search", () => {
  fc.assert(
    fc.property(
      arbitrarySearch(["to", "peace", "s", "x1", "élan"].map((word) => word.replace("é", "e"))),
      (search) => {
        expect(parseSearch(typed(search)).expression).toEqual(search);
      },
    ),
    { numRuns: 500 },
  );
});
