import fc from "fast-check";
import { expect, test } from "vitest";
import { type Candidate, chooseTarget } from "../../../src/linking/references/choose-target.ts";

const question = (
  id: string,
  tabledOn: string | null,
  answeredOn: string | null = null,
  house: Candidate["house"] = "COMMONS",
): Candidate => ({ id, house, tabledOn, answeredOn });

const choose = (
  on: string | null,
  writtenOn: string | null,
  candidates: readonly Candidate[],
  house: Candidate["house"] = "COMMONS",
) => chooseTarget({ house, on, writtenOn }, candidates);

const old = question("old", "2024-02-01", "2024-02-09");
const recent = question("recent", "2025-02-01", "2025-02-10");
const lords = question("lords", "2025-02-03", "2025-02-10", "LORDS");

test.each([
  ["the one answered on the day given", "2024-02-09", "2025-03-01", [old, recent], "old"],
  ["the one tabled on the day given", "2025-02-01", "2025-03-01", [old, recent], "recent"],
  ["the latest tabled before a day that fits none", "2025-02-12", "2025-03-01", [old, recent], "recent"],
  ["none tabled after the day given", "2024-02-12", "2025-03-01", [old, recent], "old"],
  ["the latest before the text where no day is given", null, "2025-03-01", [old, recent], "recent"],
  ["none tabled after the text", null, "2024-03-01", [old, recent], "old"],
  ["none of an earlier session", "2025-01-31", "2025-03-01", [old, recent], null],
  [
    "the latest before the text where the day given is after it",
    "2925-02-10",
    "2025-03-01",
    [old, recent],
    "recent",
  ],
  ["none of the other House", null, "2025-03-01", [lords], null],
  ["none of two tabled on one day", null, "2025-03-01", [recent, { ...recent, id: "twin" }], null],
  ["none where neither text nor reference has a day", null, null, [recent], null],
  ["by the day given where the text has none", "2025-02-10", null, [old, recent], "recent"],
  [
    "one without a day tabled by its answer alone",
    "2025-02-10",
    "2025-03-01",
    [question("a", null, "2025-02-10")],
    "a",
  ],
  ["none without a day that is confirmed", null, "2025-03-01", [question("a", null, "2025-02-10")], null],
  ["none of none", "2025-02-10", "2025-03-01", [], null],
] as const)("chooses %s", (_title, on, writtenOn, candidates, expected) => {
  expect(choose(on, writtenOn, candidates)).toBe(expected);
});

test("accepts either House if none is known", () => {
  expect(choose(null, "2025-03-01", [lords], null)).toBe("lords");
  expect(choose(null, "2025-03-01", [lords], "LORDS")).toBe("lords");
});

test("does not depend on the order of the candidates", () => {
  const day = fc.option(
    fc.integer({ min: 1, max: 28 }).map((n) => `2025-02-${String(n).padStart(2, "0")}`),
    { nil: null },
  );
  const some = fc.uniqueArray(
    fc.record({
      id: fc.string(),
      house: fc.constantFrom("COMMONS", "LORDS", null),
      tabledOn: day,
      answeredOn: day,
    }),
    { selector: ({ id }) => id, maxLength: 6 },
  );
  fc.assert(
    fc.property(some, day, day, (candidates, on, writtenOn) => {
      const chosen = choose(on, writtenOn, candidates);
      expect(choose(on, writtenOn, candidates.toReversed())).toBe(chosen);
      if (chosen !== null) expect(candidates.map(({ id }) => id)).toContain(chosen);
    }),
  );
});
