import { expect, test } from "vitest";
import { describeDifference, plainRows } from "../../../scripts/bench/compare/compare-rows.ts";
import { interleave } from "../../../scripts/bench/compare/interleave.ts";

test("two sides take turns, and each turn of a side has the same number of requests", async () => {
  let order = "";
  const side = (name: string) => ({
    run: async () => {
      order += name;
    },
    cpuMs: () => order.length,
  });
  const [one, other] = await interleave([side("A"), side("B")], 60, 30);
  expect(order.slice(20)).toBe("AAAAAABBBBBB".repeat(5));
  expect([one.requests, other.requests]).toEqual([30, 30]);
  // Only its own turns count for a side.
  expect([one.cpuMs, other.cpuMs]).toEqual([1, 1]);
});

test("processor time is unknown for a side if the system does not tell", async () => {
  const [one, other] = await interleave(
    [
      { run: async () => {}, cpuMs: () => null },
      { run: async () => {}, cpuMs: () => 0 },
    ],
    1,
    5,
  );
  expect([one.cpuMs, other.cpuMs]).toEqual([null, 0]);
});

test("rows are compared by what they say, and the first difference is shown", () => {
  const row = Object.assign(Object.create(null), { name: "Ash", left: undefined });
  expect(plainRows([row])).toEqual([{ name: "Ash" }]);
  expect(describeDifference([1, { a: 2 }], [1, { a: 3 }])).toBe(
    'row 2 is {"a":2} in ours and {"a":3} in theirs',
  );
  expect(describeDifference([1], [])).toBe("row 1 is 1 in ours and no row in theirs");
  expect(describeDifference([], [])).toBe("there are no rows");
});
