import fc from "fast-check";
import { expect, test } from "vitest";
import { walkList } from "../../src/fetch/walk-list.ts";

/** What happens to the list before a page is read: places that are taken out, and how many join in front and behind. */
const change = fc.record({
  out: fc.array(fc.nat(59), { maxLength: 25 }),
  inFront: fc.nat(12),
  behind: fc.constantFrom("none", "as many as went", "some"),
});

test("whatever changes, questions that stay are seen once, and so are new ones at the start", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(change, { maxLength: 6 }),
      fc.integer({ min: 2, max: 25 }),
      async (changes, take) => {
        let list = Array.from({ length: 60 }, (_, index) => `first ${index}`);
        let pages = 0;
        let next = 0;
        const invent = (where: string, length: number) =>
          Array.from({ length }, () => `${where} ${++next}`).reverse();
        const walk = walkList(
          async (skip, count) => {
            const { out, inFront, behind } = changes[pages++] ?? { out: [], inFront: 0, behind: "none" };
            const left = list.filter((_, place) => !out.includes(place));
            const added = behind === "none" ? 0 : behind === "some" ? 3 : list.length - left.length;
            list = [...invent("front", inFront), ...left, ...invent("behind", added)];
            const entries = list.slice(skip, skip + count).map((key) => ({ key, fault: "" }));
            return { total: list.length, entries };
          },
          { take, overlap: Math.min(10, Math.floor(take / 2)), maxReads: 8 },
        );
        const seen: string[] = [];
        let whole: boolean | undefined;
        for (let step = await walk.next(); ; step = await walk.next()) {
          if (step.done) {
            whole = step.value;
            break;
          }
          seen.push(step.value.key);
        }
        // Once the changes are over a walk holds still.
        expect(whole).toBe(true);
        expect(new Set(seen).size).toBe(seen.length);
        expect(seen).toEqual(expect.arrayContaining(list.filter((key) => !key.startsWith("behind"))));
      },
    ),
    { numRuns: 500 },
  );
});
