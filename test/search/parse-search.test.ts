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
  if (search.kind === "any") return `[${search.of.map(full).join(" | ")}]`;
  return `[${search.of.map(full).join(" & ")}${search.not.map((each) => ` ! ${full(each)}`).join("")}]`;
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
  ["", 'expected a word, a "phrase", a begin* or ( at character 1'],
  [" & ", 'expected a word, a "phrase", a begin* or ( at character 4'],
  ["a OR", 'expected a word, a "phrase", a begin* or ( at character 5'],
  ["a OR OR b", 'expected a word, a "phrase", a begin* or ( at character 6'],
  ["AND a", 'expected a word, a "phrase", a begin* or ( at character 1'],
  ["a NOT", 'expected a word, a "phrase", a begin* or ( at character 6'],
  ["()", 'expected a word, a "phrase", a begin* or ( at character 2'],
  ["(a", "expected a closing ) for the ( that begins at character 1"],
  ["a (b (c) d", "expected a closing ) for the ( that begins at character 3"],
  ["a) b", "expected no ) without a ( before it; found one at character 2"],
  ['war "and peace', 'expected a closing quotation mark for the " that begins at character 5'],
  ['a ""', "expected words between the quotation marks that begin at character 3"],
  [
    '"north kor*"',
    "expected no * between quotation marks: it ends a word outside them; found one at character 11",
  ],
  ["a*b", "expected * only at the end of a word; found it at character 2"],
  ["**", "expected * only at the end of a word; found it at character 1"],
  ["*", "expected at least 2 letters or digits before the * at character 1"],
  ["a b*", "expected at least 2 letters or digits before the * at character 4"],
  ["non-prolif*", "expected * after letters and digits alone, such as non prolif*; found it at character 11"],
  ["-a", "expected something beside NOT, which alone finds nearly everything, at character 1"],
  ["a OR NOT (b c)", "expected something beside NOT, which alone finds nearly everything, at character 6"],
])("%j is refused: %s", (text, message) => {
  expect(() => parseSearch(text)).toThrow(BadInputError);
  expect(() => parseSearch(text)).toThrow(`This search cannot be read: ${message}.`);
});

test("a search of many words, characters or brackets is refused, and one at the limit is not", () => {
  const nested = (depth: number) => `${"(".repeat(depth)}a${")".repeat(depth)}`;
  expect(read(nested(MAX_SEARCH_DEPTH))).toBe('"a"');
  expect(() => parseSearch(nested(MAX_SEARCH_DEPTH + 1))).toThrow("at most 10 parentheses within each other");
  const many = (count: number) => Array.from({ length: count }, () => "a").join(" ");
  expect(read(many(MAX_SEARCH_WORDS)).split("&")).toHaveLength(MAX_SEARCH_WORDS);
  expect(() => parseSearch(many(MAX_SEARCH_WORDS + 1))).toThrow("at most 50 words");
  expect(() => parseSearch(`"${many(MAX_SEARCH_WORDS + 1)}"`)).toThrow("at most 50 words");
  expect(read(`${"-".repeat(MAX_SEARCH_LENGTH - 3)} a`)).toBe('"a"');
  expect(() => parseSearch("a".repeat(MAX_SEARCH_LENGTH + 1))).toThrow(
    "1001 characters; expected at most 1000",
  );
});

test("any text is read, or refused with what was expected", () => {
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

test("a search that is typed and read is the search", () => {
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
