import { expect, test } from "vitest";
import { isHoldingAnswer } from "../../../src/import/formats/holding-text.ts";

const standard =
  "The Department for Harbours has indicated that it will not be possible to answer this question within the usual time period.";

test.each([
  ["the standard words, marked", standard, true, true],
  ["the standard words, not marked", standard, false, true],
  ["a promise in other words, marked", "I will write to the hon. Member.", true, true],
  ["a promise in other words, not marked", "I will write to the hon. Member.", false, false],
  ["an answer that is still marked", "Twelve ferries ran in 2030.", true, false],
  ["a long answer that ends in a promise", `${"Twelve ferries ran. ".repeat(30)}More shortly.`, true, false],
  ["no text at all, marked", "", true, true],
])("%s", (_, text, marked, expected) => {
  expect(isHoldingAnswer(text, marked)).toBe(expected);
});
