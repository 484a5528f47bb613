import fc from "fast-check";
import { describe, expect, onTestFinished, test } from "vitest";
import { halvesOf, windowsOf } from "../../src/fetch/day-windows.ts";
import { parseFetchQuery } from "../../src/fetch/fetch-query.ts";
import { fetchOnce, newFile } from "./fetch-once.ts";
import { inventQuestions } from "./invented-questions.ts";
import { StandInApi, status } from "./stand-in-api.ts";

const day = (at: number) => new Date(Date.UTC(2020, 0, 1 + at)).toISOString().slice(0, 10);

test("windows and their halves cover each day of a search once, in order", () => {
  fc.assert(
    fc.property(fc.nat(900), fc.nat(900), fc.integer({ min: 1, max: 200 }), (first, length, size) => {
      const [from, to] = [day(first), day(first + length)];
      const windows = windowsOf(parseFetchQuery({ from, to }), "tabled", "2030-01-01", size);
      const days = windows.flatMap((window) => halvesOf(window, "2030-01-01") ?? [window]);
      let next = first;
      for (const { from: start, to: end } of days) {
        expect(start).toBe(day(next));
        next = (Date.parse(end ?? "") - Date.UTC(2020, 0, 1)) / 86_400_000 + 1;
      }
      expect(next).toBe(first + length + 1);
    }),
  );
});

test("a search without an end has a last window without an end", () => {
  const windows = windowsOf(parseFetchQuery({ from: "2025-01-01" }), "tabled", "2025-06-30", 92);
  expect(windows).toEqual([
    { from: "2025-01-01", to: "2025-04-02" },
    { from: "2025-04-03", to: null },
  ]);
});

describe("a list of many days", () => {
  const widest = (url: URL) => {
    const [from, to] = [url.searchParams.get("tabledWhenFrom"), url.searchParams.get("tabledWhenTo")];
    if (from === null || to === null) return 0;
    return (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1;
  };

  test.each([
    ["answers 500", status(500)],
    ["never answers", () => {}],
  ])("that %s is read in halves, and nothing is missed or fetched twice", async (_what, answer) => {
    const api = await StandInApi.start(inventQuestions(60));
    onTestFinished(() => api.stop());
    api.misbehave((url) => widest(url) > 8, answer);
    const search = { from: "2031-03-01", to: "2031-03-28" };
    const retryPolicy = { attempts: 2, timeoutMs: 1500 };
    const report = await fetchOnce(api, await newFile(), { search, retryPolicy });
    expect(report).toMatchObject({ found: 60, fetched: 60, failures: [], incomplete: false });
    expect(new Set(api.asked).size).toBe(60);
    expect(api.asked).toHaveLength(60);
  });

  test("is given up when a single day fails too", async () => {
    const api = await StandInApi.start(inventQuestions(60));
    onTestFinished(() => api.stop());
    api.misbehave((url) => url.searchParams.get("tabledWhenFrom") === "2031-03-09", status(500));
    const search = { from: "2031-03-01", to: "2031-03-28" };
    const report = await fetchOnce(api, await newFile(), { search, windowDays: 4 });
    expect(report.incomplete).toBe(true);
    expect(report.failures.map(({ reason }) => reason).join()).toContain("status 500");
    expect(report.fetched).toBeGreaterThan(0);
  });

  test("is read in windows", async () => {
    const api = await StandInApi.start(inventQuestions(60));
    onTestFinished(() => api.stop());
    const search = { from: "2031-03-01", to: "2031-03-28" };
    const report = await fetchOnce(api, await newFile(), { search, windowDays: 7 });
    expect(report).toMatchObject({ found: 60, fetched: 60, incomplete: false });
    const lists = api.requests.filter((each) => each.includes("tabledWhenFrom"));
    expect(lists.map((each) => /tabledWhenFrom=([^&]+)/.exec(each)?.[1])).toEqual([
      "2031-03-01",
      "2031-03-08",
      "2031-03-15",
      "2031-03-22",
    ]);
  });
});
