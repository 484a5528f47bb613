import { expect, test } from "vitest";
import { comparedText } from "../../../src/linking/same-text/compared-text.ts";
import { areAlike } from "../../../src/linking/same-text/first-uses.ts";

/** A short reply that sends the reader to another one, on a day. */
const reply = (day: string) =>
  `The harbour master set out the rules for mooring small boats at the old stone quay in a letter to skippers of ${day}.`;

const areOne = (one: string, other: string) => areAlike(comparedText(reply(one)), comparedText(reply(other)));

test("the year of a date may be in one of two short texts alone", () => {
  expect(areOne("30 October", "30 October 2025")).toBe(true);
  expect(areOne("30 October 2025", "30 October")).toBe(true);
  expect(areOne("30 October 2025", "30 October 2025")).toBe(true);
});

test("short texts with another year, month, day or number are different texts", () => {
  expect(areOne("30 October 2025", "30 October 2024")).toBe(false);
  expect(areOne("30 October", "30 November")).toBe(false);
  expect(areOne("30 October", "29 October 2025")).toBe(false);
  expect(areOne("30 October", "30 October at 2025")).toBe(false);
});
