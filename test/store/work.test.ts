import { expect, test } from "vitest";
import { openSample } from "../schema/ask-sample.ts";
import { compareWork, complaints } from "./recorded-work.ts";
import { workedReads } from "./worked-reads.ts";

test("no worked query takes more statements on SQLite than is recorded", async () => {
  const store = await openSample();
  const reads = await workedReads(store);
  await store.close();
  const counts = Object.fromEntries([...reads].map(([file, each]) => [file, each.length]));
  expect(Object.values(counts).every((count) => count > 0)).toBe(true);
  expect(compareWork("sqliteStatements", counts, 0)).toEqual([]);
});

test("a rise beyond what is allowed, a new query and a missing one are told, a fall is not", () => {
  expect(complaints({ a: 100, b: 20 }, { a: 105, b: 1 }, 0.05)).toEqual([]);
  expect(complaints({ a: 100 }, { a: 106 }, 0.05)[0]).toMatch(/^a rose from 100 to 106\./);
  expect(complaints({ a: 3 }, { a: 4 }, 0)[0]).toMatch(/^a rose from 3 to 4\./);
  const [missing, added] = complaints({ a: 3 }, { b: 4 }, 0);
  expect(missing).toMatch(/^a is recorded, but no longer there\./);
  expect(added).toMatch(/^b is not recorded, and has 4\./);
});
