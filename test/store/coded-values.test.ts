import fc from "fast-check";
import { expect, test } from "vitest";
import { codeColumn, codeLists } from "../../src/store/columns/coded-values.ts";

test("a column gives back its values, and takes one byte for each while there are fewer than 256", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 600 }), fc.integer({ min: 1, max: 2000 }), (distinct, length) => {
      const rows = Array.from({ length }, (_, row) => (row % 7 === 0 ? null : `value ${row % distinct}`));
      const { values, codes } = codeColumn(rows);
      expect(Array.from(codes, (code) => (code === 0 ? null : values[code]))).toEqual(rows);
      expect(codes.BYTES_PER_ELEMENT).toBe(values.length <= 256 ? 1 : 2);
    }),
  );
});

test("lists give back how many values each has, however long one is", () => {
  const lists = [[], ["a"], Array.from({ length: 300 }, (_, at) => `value ${at}`), ["a", "b"]];
  const { values, codes, counts } = codeLists(lists);
  expect([...counts]).toEqual(lists.map((list) => list.length));
  expect(Array.from(codes, (code) => values[code])).toEqual(lists.flat());
});
