import { describe, expect, test } from "vitest";
import { growthExponent } from "../../../scripts/bench/figures/growth.ts";
import { percentile } from "../../../scripts/bench/figures/percentile.ts";
import { growthOf } from "../../../scripts/bench/figures/query-growth.ts";
import { loadSeconds, requestCount } from "../../../scripts/bench/figures/request-count.ts";
import { expectedSeconds, TimeBudget } from "../../../scripts/bench/figures/time-budget.ts";

describe("the exponent of growth", () => {
  const growth = (times: readonly [number, number]) =>
    growthExponent({ size: 10_000, time: times[0] }, { size: 100_000, time: times[1] });

  test("is 0 for a time that stays, 1 for one in proportion, 2 for the square", () => {
    expect(growth([7, 7])).toBe(0);
    expect(growth([7, 70])).toBeCloseTo(1);
    expect(growth([7, 700])).toBeCloseTo(2);
  });

  test("is unknown if a time is", () => {
    expect(growth([0, 5])).toBeNull();
    expect(growth([5, Number.NaN])).toBeNull();
  });
});

test("growth is told from each size to the next, for each engine and query that both have", () => {
  const query = (label: string, p50: number, server: number, database: number | null = null) => ({
    label,
    p50,
    cpuMs: { server, database },
  });
  const growth = growthOf([
    { engine: "neo4j", size: 1000, queries: [query("page", 4, 1, 1)] },
    { engine: "sqlite", size: 100_000, queries: [query("page", 900, 90), query("new", 1, 1)] },
    { engine: "sqlite", size: 1000, queries: [query("page", 1, 1), query("old", 1, 1)] },
    { engine: "sqlite", size: 10_000, queries: [query("page", 9, 10)] },
    { engine: "neo4j", size: 10_000, queries: [query("page", 4, 10, 10)] },
  ]);
  expect(growth.map(({ engine, label, from, to }) => [engine, label, from, to])).toEqual([
    ["sqlite", "page", 1000, 10_000],
    ["neo4j", "page", 1000, 10_000],
    ["sqlite", "page", 10_000, 100_000],
  ]);
  expect(growth.map(({ cpuMs }) => Math.round((cpuMs ?? 0) * 10))).toEqual([10, 10, 10]);
  expect(growth.map(({ p50 }) => Math.round((p50 ?? 0) * 10))).toEqual([10, 0, 20]);
});

test("as many requests are timed as fit, but no fewer than five and no more than asked for", () => {
  expect(requestCount(10, 2, 300)).toBe(200);
  expect(requestCount(1, 2, 300)).toBe(300);
  expect(requestCount(5000, 2, 300)).toBe(5);
  expect(requestCount(0, 1, 300)).toBe(300);
});

test("load lasts longer for slow queries, but not without end", () => {
  expect(loadSeconds(5, 2, 10)).toBe(2);
  expect(loadSeconds(100, 2, 10)).toBe(4);
  expect(loadSeconds(5000, 2, 10)).toBe(10);
  expect(loadSeconds(5, 20, 10)).toBe(20);
});

test("a run ends in time: an import takes as long for each question as the largest before it", () => {
  let now = 1000;
  const budget = new TimeBudget(2, () => now);
  expect([budget.isOver, budget.allows(120), budget.allows(121)]).toEqual([false, true, false]);
  now += 120_001;
  expect([budget.isOver, budget.allows(0)]).toEqual([true, false]);
  const earlier = [
    { size: 10_000, seconds: 20 },
    { size: 1000, seconds: 9 },
  ];
  expect(expectedSeconds(earlier, 100_000)).toBe(200);
  expect(expectedSeconds([], 100_000)).toBe(0);
});

test("a percentile is the value that this share does not exceed", () => {
  const values = [5, 1, 4, 2, 3];
  expect([0, 0.5, 0.95, 1].map((share) => percentile(values, share))).toEqual([1, 3, 5, 5]);
  expect(percentile([], 0.5)).toBeNaN();
});
