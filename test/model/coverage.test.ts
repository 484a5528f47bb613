import { describe, expect, test } from "vitest";
import { Coverage, type KnownMonth } from "../../src/model/coverage.ts";

const known: readonly KnownMonth[] = [
  { month: "2025-06", house: "COMMONS", seenUntil: "2025-07-04" },
  { month: "2025-07", house: "COMMONS", seenUntil: "2025-07-20" },
  { month: "2025-10", house: "COMMONS", seenUntil: "2025-10-02" },
  { month: "2755-07", house: "COMMONS", seenUntil: null },
  { month: "2025-07", house: "LORDS", seenUntil: "2025-07-20" },
];
const declared = [
  { house: "LORDS", from: "2025-08-01", to: "2025-08-20" },
  { house: "LORDS", from: "2025-08-15", to: "2025-09-14" },
] as const;
const coverage = new Coverage(known, declared, "2025-11-05");

describe("coverage", () => {
  test("a month with a question of the House is covered until its sources were last seen", () => {
    expect(coverage.runs("COMMONS")).toEqual([
      { house: "COMMONS", from: "2025-06-01", to: "2025-07-20" },
      { house: "COMMONS", from: "2025-10-01", to: "2025-10-02" },
    ]);
  });

  test("days declared separately add up to a whole month, and part of a month is not covered", () => {
    expect(coverage.runs("LORDS")).toEqual([{ house: "LORDS", from: "2025-07-01", to: "2025-08-31" }]);
  });

  test.each([
    ["COMMONS", "2025-07-01", "2025-07-31", true, true],
    ["COMMONS", "2025-06-01", "2025-07-31", true, true],
    ["COMMONS", "2025-06-01", "2025-08-31", true, false],
    ["COMMONS", "2025-07-20", "2025-07-20", false, true],
    ["COMMONS", "2025-07-21", "2025-07-21", false, false],
    ["COMMONS", "2025-06-30", "2025-07-06", false, true],
    ["LORDS", "2025-06-30", "2025-07-06", false, false],
    ["LORDS", "2025-08-31", "2025-08-31", false, true],
    ["COMMONS", "2755-07-01", "2755-07-31", true, false],
  ] as const)("%s, %s to %s, by month %s: %s", (house, first, last, byMonth, is) => {
    expect(coverage.covers(house, first, last, { byMonth })).toBe(is);
  });

  test("gaps lie between covered months, and a mistyped year makes none", () => {
    expect(coverage.gaps()).toEqual([{ house: "COMMONS", from: "2025-08", to: "2025-09" }]);
  });

  test("a declaration ends with the day of the last import", () => {
    const future = new Coverage([], [{ house: "LORDS", from: "2025-11-01", to: "2025-11-30" }], "2025-11-05");
    expect(future.runs("LORDS")).toEqual([{ house: "LORDS", from: "2025-11-01", to: "2025-11-05" }]);
  });
});
