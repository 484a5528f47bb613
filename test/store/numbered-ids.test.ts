import fc from "fast-check";
import { expect, test } from "vitest";
import { NumberedIds } from "../../src/store/neo4j/columns/numbered-ids.ts";

test("every id is found by its number, and nothing else", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string({ maxLength: 3 })), fc.string({ maxLength: 3 }), (ids, other) => {
      const sorted = ids.toSorted((one, another) => (one < another ? -1 : 1));
      const numbered = new NumberedIds(sorted);
      expect(sorted.map((id) => numbered.find(id))).toEqual(sorted.map((_id, number) => number));
      expect(sorted.map((_id, number) => numbered.at(number))).toEqual(sorted);
      expect(numbered.find(other)).toBe(sorted.includes(other) ? sorted.indexOf(other) : null);
    }),
  );
});

test("ids that are not in order are refused", () => {
  expect(() => new NumberedIds(["b", "a"])).toThrow(RangeError);
  expect(() => new NumberedIds(["a", "a"])).toThrow(RangeError);
});
