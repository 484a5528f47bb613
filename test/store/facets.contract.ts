import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ReadRow } from "../../src/store/catalogue/catalogue.ts";
import type { FilterParams } from "../../src/store/catalogue/filters.ts";
import type { GraphStore } from "../../src/store/graph-store.ts";
import { arbitraryAbout } from "./arbitrary-about.ts";
import { arbitraryFilter } from "./arbitrary-filter.ts";
import { allFacets } from "./facet-model.ts";
import { filterBatch } from "./filter-fixture.ts";
import { topics } from "./fixture.ts";
import { loadAll } from "./graph-store.contract.ts";

const everything = { source: "ofAll" as const, sourceIds: [""] };
const page = { evidence: 0, limit: 1, afterKey: null, afterId: null };

type Facet = Pick<ReadRow<"facets-of-answers">, "facet" | "value">;

/** The fields of a filter that the values of a facet are added to, if a question or an answer has one value at most. */
const singleValued = {
  departments: "departmentIds",
  parties: "partyIds",
  houses: "houses",
  askers: "askerIds",
  ministers: "ministerIds",
  states: "states",
} as const;

const withNarrower = (id: string) =>
  topics.filter((topic) => topic.id === id || topic.broaderId === id).map((topic) => topic.id);

/** The filter with the value added, so that both must hold; null if no filter says this. */
function narrowed(
  filter: FilterParams,
  { facet, value }: Facet,
  day: "tabled" | "answered",
): FilterParams | null {
  if (facet === "years") {
    const [from, to] = [filter[`${day}From`] ?? "", filter[`${day}To`] ?? "9999"];
    const [first, last] = [`${value}-01-01`, `${value}-12-31`];
    return { ...filter, [`${day}From`]: from > first ? from : first, [`${day}To`]: to < last ? to : last };
  }
  if (facet === "countries") {
    const codes = filter.countryCodes ?? [];
    if (codes.length === filter.countriesNeeded || codes.length === 0) {
      const all = [...new Set([...codes, value])];
      return { ...filter, countryCodes: all, countriesNeeded: all.length };
    }
    return codes.includes(value) ? { ...filter, countryCodes: [value], countriesNeeded: 1 } : null;
  }
  if (facet === "topics") {
    const given = new Set(filter.topicIds ?? withNarrower(value));
    const added = new Set(withNarrower(value));
    const both = [...given.intersection(added)];
    return both.length === given.size || both.length === added.size ? { ...filter, topicIds: both } : null;
  }
  const field = singleValued[facet];
  const given: readonly string[] | undefined = filter[field];
  // A value that the filter excludes may not be listed: with it, nothing is left.
  return given === undefined || given.includes(value)
    ? { ...filter, [field]: [value] }
    : { ...filter, [field]: ["-"] };
}

/** The promise of facets: how many rows are left if a value is added to the filter. */
export function describeFacets(name: string, open: () => Promise<GraphStore>, numRuns: number): void {
  describe(`${name}: each count of a facet is the total of the list with that value added to the filter`, () => {
    let store: GraphStore;
    beforeAll(async () => {
      store = await open();
      await loadAll(store, filterBatch);
    });
    afterAll(() => store.close());

    async function expectTotals(
      facets: readonly ReadRow<"facets-of-answers">[],
      filter: FilterParams,
      day: "tabled" | "answered",
      total: (filter: FilterParams) => Promise<number>,
    ) {
      for (const row of facets) {
        const all = narrowed(filter, row, day);
        if (all !== null) expect(await total(all), `${row.facet} ${row.value}`).toBe(row.count);
        expect(row.count).toBeGreaterThan(0);
      }
    }

    test("of answers, including some with several questions", async () => {
      await fc.assert(
        fc.asyncProperty(arbitraryFilter, async (filter) => {
          const facets = await store.read("facets-of-answers", { ...everything, ...allFacets, ...filter });
          await expectTotals(facets, filter, "answered", async (all) => {
            const [row] = await store.read("count-answers", { ...everything, ...all });
            return row?.count ?? 0;
          });
        }),
        {
          numRuns,
          examples: [[{ partyIds: ["blue"] }], [{ departmentIds: ["home"], states: ["ANSWERED"] }]],
        },
      );
    });

    test("of questions", async () => {
      await fc.assert(
        fc.asyncProperty(arbitraryFilter, async (filter) => {
          const facets = await store.read("facets-of-questions", { ...everything, ...allFacets, ...filter });
          await expectTotals(facets, filter, "tabled", async (all) => {
            const [row] = await store.read("count-questions", { ...everything, ...all });
            return row?.count ?? 0;
          });
        }),
        { numRuns },
      );
    });

    test("of the answers that ministers are counted by", async () => {
      await fc.assert(
        fc.asyncProperty(arbitraryAbout, arbitraryFilter, async (about, filter) => {
          const params = { ...everything, ...allFacets, ...about, ...filter };
          const facets = await store.read("facets-of-answers", params);
          await expectTotals(facets, filter, "answered", async (all) => {
            const [row] = await store.read("ministers-who-answered", {
              ...{ ...about, ...all, ...page, order: "ANSWERS" },
            });
            return row?.allAnswers ?? 0;
          });
        }),
        { numRuns },
      );
    });
  });
}
