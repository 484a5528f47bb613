import fc from "fast-check";
import { expect, test } from "vitest";
import { foldedText, foldedWords } from "../../src/model/folded-words.ts";
import { shinglesOf } from "../../src/model/text-similarity.ts";

test.each([
  ["a full stop after an address", "See GOV.UK.", "See GOV.UK"],
  ["an abbreviation without its point", "I told the hon. Member.", "I told the hon member"],
  ["quotes, dashes, brackets and lines", "The “list”\n\n– (all) of it", "the 'list' - all of it"],
  ["a space before per cent", "It rose by 5 %.", "It rose by 5%"],
])("%s makes no other words", (_of, one, other) => {
  expect(foldedText(one)).toBe(foldedText(other));
});

test.each([
  ["a currency", "It cost £5.", "It cost €5."],
  ["per cent", "It rose by 5.", "It rose by 5 %."],
  ["a decimal point", "It cost 1.5.", "It cost 15."],
  ["a comma inside a figure", "Questions 1,500", "Questions 1 500"],
  ["a sign before a figure", "It was -5 degrees.", "It was 5 degrees."],
  ["an accent", "the resume", "the résumé"],
])("%s does", (_of, one, other) => {
  expect(foldedText(one)).not.toBe(foldedText(other));
});

test("the words of a text", () => {
  expect(foldedWords(" See GOV.UK: £1,500.50 (5%), -3 to 4 of non-EU trips. ")).toEqual(
    "see gov uk £ 1,500.50 5 % - 3 to 4 of non eu trips".split(" "),
  );
  expect(foldedWords("…")).toEqual(["..."]);
});

test("texts with equal words have the same runs of words", () => {
  const part = fc.constantFrom(
    "Boats",
    "boats",
    "1,5",
    "1.5",
    "-5",
    "5%",
    "£5",
    "é",
    "hon.",
    ",",
    " ",
    "\n",
    "\u{1F600}",
  );
  const text = fc.array(part, { maxLength: 8 }).map((parts) => parts.join(" "));
  fc.assert(
    fc.property(text, text, (one, other) => {
      if (foldedText(one) === foldedText(other)) expect(shinglesOf(one)).toEqual(shinglesOf(other));
    }),
    { numRuns: 1000 },
  );
});
