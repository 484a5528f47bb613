import { expect, test } from "vitest";
import { holdingFacts, isHoldingAnswer } from "../../../src/import/formats/holding-text.ts";

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

const full = "Twelve ferries ran in 2030.";
const [early, late] = ["2030-05-07", "2030-05-10"];

test.each([
  [
    "a full text, marked, of the day it was held",
    { text: full, marked: true, answeredOn: early, heldOn: early },
    [false, null, early],
  ],
  [
    "a full text, marked, with one day",
    { text: full, marked: true, answeredOn: early, heldOn: null },
    [false, null, early],
  ],
  [
    "a full text, marked, of a later day",
    { text: full, marked: true, answeredOn: late, heldOn: early },
    [false, late, early],
  ],
  [
    "a full text, not marked",
    { text: full, marked: false, answeredOn: early, heldOn: early },
    [false, early, early],
  ],
  [
    "a full text without a mark",
    { text: full, marked: null, answeredOn: late, heldOn: early },
    [false, late, early],
  ],
  [
    "a promise, marked",
    { text: standard, marked: true, answeredOn: early, heldOn: early },
    [true, early, early],
  ],
  [
    "a question that was held and not answered",
    { text: "", marked: null, answeredOn: null, heldOn: early },
    [true, null, early],
  ],
  [
    "an unknown text, not marked",
    { text: "", marked: false, answeredOn: late, heldOn: early },
    [false, late, early],
  ],
] as const)("the days of %s", (_, given, [holding, answeredOn, heldOn]) => {
  expect(holdingFacts(given)).toEqual({ holding, answeredOn, heldOn });
});
