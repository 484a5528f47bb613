import { expect, test } from "vitest";
import type { ReadName, ReadParams } from "../../src/store/catalogue/catalogue.ts";
import { countingOf } from "../../src/store/columns/counting-of.ts";
import type { ValueCounts } from "../../src/store/columns/value-counts.ts";

const counts: ValueCounts = {
  questionCount: 1_000_000,
  frequent: new Map([
    ["countryCodes", new Map(Object.entries({ RU: 50_000, KP: 3000 }))],
    ["topicIds", new Map([["sanctions", 2000]])],
  ]),
};
const page = { limit: 20, afterKey: null, afterId: null, evidence: 5, order: "ANSWERS" };
const about = (
  aboutCountryCodes: readonly string[],
  aboutNeeded: number,
  aboutTopicIds: readonly string[] = [],
) => ({
  ...{ aboutCountryCodes, aboutNeeded, aboutTopicIds, aboutScope: "ANSWER" },
});
const isWorth = (query: ReadName, params: object) =>
  countingOf(query, params as ReadParams<ReadName>)?.isWorth(counts, 100);

test.each([
  ["two countries start at the rarer one", about(["RU", "KP"], 2), false],
  ["any of two countries start at both", about(["RU", "KP"], 1), true],
  ["topics may be rarer than countries", about(["RU"], 1, ["sanctions"]), false],
  ["a country of which hardly anything is known is rare", about(["FR"], 1), false],
])("ministers who answered: %s", (_of, what, expected) => {
  expect(isWorth("ministers-who-answered", { ...what, ...page })).toBe(expected);
});

test("less is left to statements that take longer", () => {
  const params = { ...about(["RU", "KP"], 2), ...page } as never;
  expect(countingOf("ministers-who-answered", params)?.isWorth(counts, 1000)).toBe(true);
  expect(isWorth("ministers-who-answered", { ...about(["KP"], 1), ...page, split: true })).toBe(true);
  const ofWar = { source: "ofAll", sourceIds: [""], countryCodes: ["RU"], departmentIds: ["war"] };
  const rarer = {
    ...counts,
    frequent: new Map([...counts.frequent, ["departmentIds", new Map([["war", 5000]])]]),
  };
  const [ofCount, ofFacets] = (["count-questions", "facets-of-questions"] as const).map((query) =>
    countingOf(query, { ...ofWar, topYears: 1 } as never)?.isWorth(rarer as ValueCounts, 100),
  );
  expect([ofCount, ofFacets]).toEqual([false, true]);
});

test("lists start at their node, and columns count what no statement starts at", () => {
  const list = { source: "ofCountries", sourceIds: ["KP"], houses: ["COMMONS"] };
  expect(isWorth("count-questions", list)).toBe(false);
  expect(isWorth("count-questions", { ...list, sourceIds: ["RU"] })).toBe(true);
  expect(isWorth("count-answers", { source: "ofAll", sourceIds: [""], houses: ["LORDS"] })).toBe(true);
  expect(isWorth("similar-members", { memberId: "ann", minimumShared: 1, ...page })).toBe(true);
});

test("several countries in one sentence, scores and orders by name are left to statements", () => {
  const both = { ...about(["RU", "KP"], 2), ...page };
  for (const more of [{ aboutScope: "SENTENCE" }, { aboutMinScore: 0.7 }, { order: "NAME" }])
    expect(countingOf("ministers-who-answered", { ...both, ...more } as never)).toBeNull();
});
