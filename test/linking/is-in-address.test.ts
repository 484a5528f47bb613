import { expect, test } from "vitest";
import { linkCountries } from "../../src/linking/countries/link-countries.ts";
import { linkTopics } from "../../src/linking/topics/link-topics.ts";

test.each([
  "See https://example.org/travel/russia-and-chad for more.",
  "See the list [https://example.org/north-korea] of then.",
  "See (www.example.org/france).",
  "See https://example.org/team_(france) and https://example.org/(team)_japan.",
  "Write to office@france.example for it.",
])("an address names no country: %s", (text) => {
  expect(linkCountries(text).mentions).toEqual([]);
});

test("a name next to an address counts", () => {
  const text = "Russia (https://example.org/japan), then Japan.";
  expect(linkCountries(text).mentions.map(({ countryCode, spans }) => [countryCode, spans.length])).toEqual([
    ["RU", 1],
    ["JP", 1],
  ]);
});

test("an address shows no topic either", () => {
  expect(linkTopics("See https://example.org/nuclear-weapons, please.", null, "Question")).toEqual([]);
  expect(linkTopics("On nuclear weapons.", null, "Question")).not.toEqual([]);
});
