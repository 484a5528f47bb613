import { describe, expect, test } from "vitest";
import { Coverage, type KnownMonth, moveDay } from "../../src/model/coverage.ts";

const known: readonly KnownMonth[] = [
  { month: "2025-05", house: "COMMONS", seenUntil: "2025-06-02", isTabled: true },
  { month: "2025-06", house: "COMMONS", seenUntil: "2025-06-04", isTabled: true },
  { month: "2025-07", house: "COMMONS", seenUntil: "2025-08-04", isTabled: true },
  { month: "2025-08", house: "COMMONS", seenUntil: "2025-08-20", isTabled: true },
  { month: "2025-09", house: "COMMONS", seenUntil: "2025-09-30", isTabled: false },
  { month: "2025-10", house: "COMMONS", seenUntil: "2025-10-02", isTabled: true },
  { month: "2755-07", house: "COMMONS", seenUntil: null, isTabled: true },
  { month: "2025-07", house: "LORDS", seenUntil: "2025-07-31", isTabled: true },
  { month: "2025-08", house: "LORDS", seenUntil: "2025-08-15", isTabled: false },
];
const declared = [
  { house: "LORDS", from: "2025-08-01", to: "2025-08-20" },
  { house: "LORDS", from: "2025-08-15", to: "2025-09-14" },
] as const;
const coverage = new Coverage(known, declared, "2025-11-05");

describe("coverage", () => {
  test("the days of a month with a question are covered until its sources were last seen", () => {
    expect(coverage.runs("COMMONS", "tabled")).toEqual([
      { house: "COMMONS", from: "2025-05-01", to: "2025-06-04" },
      { house: "COMMONS", from: "2025-07-01", to: "2025-08-20" },
      { house: "COMMONS", from: "2025-10-01", to: "2025-10-02" },
    ]);
  });

  test("a month in which questions are only known to be answered is covered for answers", () => {
    expect(coverage.runs("COMMONS", "answered")).toEqual([
      { house: "COMMONS", from: "2025-05-01", to: "2025-06-04" },
      { house: "COMMONS", from: "2025-07-01", to: "2025-08-20" },
      { house: "COMMONS", from: "2025-09-01", to: "2025-10-02" },
    ]);
    const months = { first: "2025-09-01", last: "2025-09-30" };
    for (const by of ["tabled", "answered"] as const)
      expect(coverage.covers("COMMONS", months.first, months.last, { byMonth: true, by }), by).toBe(
        by === "answered",
      );
  });

  test("days declared separately add up to a whole month, and part of a month is not covered", () => {
    expect(coverage.runs("LORDS", "tabled")).toEqual([
      { house: "LORDS", from: "2025-07-01", to: "2025-08-31" },
    ]);
  });

  test.each([
    ["COMMONS", "2025-08-01", "2025-08-31", true, true],
    ["COMMONS", "2025-07-01", "2025-08-31", true, true],
    ["COMMONS", "2025-07-01", "2025-09-30", true, false],
    ["COMMONS", "2025-08-20", "2025-08-20", false, true],
    ["COMMONS", "2025-08-21", "2025-08-21", false, false],
    ["COMMONS", "2025-07-30", "2025-08-06", false, true],
    ["COMMONS", "2025-06-30", "2025-07-06", false, false],
    ["COMMONS", "2025-06-01", "2025-07-31", true, true],
    ["LORDS", "2025-06-30", "2025-07-06", false, false],
    ["LORDS", "2025-08-31", "2025-08-31", false, true],
    ["COMMONS", "2755-07-01", "2755-07-31", true, false],
  ] as const)("%s, %s to %s, by month %s: %s", (house, first, last, byMonth, is) => {
    expect(coverage.covers(house, first, last, { byMonth, by: "tabled" })).toBe(is);
  });

  test("a day is covered by itself exactly if it is in the covered days", () => {
    for (const by of ["tabled", "answered"] as const) {
      const runs = coverage.runs("COMMONS", by);
      for (let day = "2025-04-25"; day < "2025-11-10"; day = moveDay(day, 1))
        expect(coverage.covers("COMMONS", day, day, { byMonth: false, by }), `${by} ${day}`).toBe(
          runs.some(({ from, to }) => from <= day && day <= to),
        );
    }
  });

  test("gaps lie between covered months, and a mistyped year makes none", () => {
    expect(coverage.gaps()).toEqual([{ house: "COMMONS", from: "2025-09", to: "2025-09" }]);
  });

  test("a declaration ends with the day of the last import", () => {
    const future = new Coverage([], [{ house: "LORDS", from: "2025-11-01", to: "2025-11-30" }], "2025-11-05");
    expect(future.runs("LORDS", "tabled")).toEqual([
      { house: "LORDS", from: "2025-11-01", to: "2025-11-05" },
    ]);
  });
});
