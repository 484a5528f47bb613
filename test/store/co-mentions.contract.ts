import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ReadRow } from "../../src/store/catalogue/catalogue.ts";
import type { FilterParams } from "../../src/store/catalogue/filters.ts";
import type { GraphStore } from "../../src/store/graph-store.ts";
import { arbitraryFilter } from "./arbitrary-filter.ts";
import { filterBatch, filterExchanges } from "./filter-fixture.ts";
import {
  answeredExchanges,
  countriesOf,
  questionsOf,
  repliesOf,
  type Text,
  topicsOf,
} from "./filter-model.ts";
import { loadAll } from "./graph-store.contract.ts";

const everything = { source: "ofAll" as const, sourceIds: [""] };
const page = { limit: 1000, afterKey: null, afterId: null };
const all = { minimumSupport: 1, order: "WEIGHT" as const, ...page };

/** The pairs within these sets, each with how many sets have both, the first and the second. */
function pairsIn(units: readonly ReadonlySet<string>[]): readonly string[] {
  const values = [...new Set(units.flatMap((unit) => [...unit]))].sort();
  const having = (...wanted: readonly string[]) =>
    units.filter((unit) => wanted.every((value) => unit.has(value))).length;
  return values
    .flatMap((one) => values.filter((other) => other > one).map((other) => [one, other] as const))
    .filter(([one, other]) => having(one, other) > 0)
    .map(
      ([one, other]) =>
        `${one} ${other} ${having(one, other)} ${having(one)} ${having(other)} ${units.length}`,
    )
    .sort();
}

const brief = ({ one, other, weight, oneCount, otherCount, units }: ReadRow<"co-mentions">) =>
  `${one} ${other} ${weight} ${oneCount} ${otherCount} ${units}`;

/** In the scope of an exchange, an answer counts with each one of its questions, never with all of them together. */
export function describeCoMentions(name: string, open: () => Promise<GraphStore>, numRuns: number): void {
  describe(`${name}: countries and topics mentioned together`, () => {
    let store: GraphStore;
    beforeAll(async () => {
      store = await open();
      await loadAll(store, filterBatch);
    });
    afterAll(() => store.close());

    test.each([
      ["COUNTRIES", (_minScore: number | undefined, ...texts: readonly Text[]) => countriesOf(...texts)],
      ["TOPICS", topicsOf],
    ] as const)("%s are those of each question with its answer, or of each answer", async (of, namedIn) => {
      await fc.assert(
        fc.asyncProperty(arbitraryFilter, async (filter) => {
          const exchanges = questionsOf(filterExchanges, filter);
          const together = exchanges.map((each) => namedIn(filter.minScore, each, each.reply));
          const replies = repliesOf(exchanges.filter((each) => each.reply !== null) as never);
          const params = { ...all, ...filter, of };
          const inExchanges = await store.read("co-mentions", { ...params, scope: "EXCHANGE" });
          expect(inExchanges.map(brief).sort()).toEqual(pairsIn(together));
          const inAnswers = await store.read("co-mentions", { ...params, scope: "ANSWER" });
          expect(inAnswers.map(brief).sort()).toEqual(
            pairsIn(replies.map((reply) => namedIn(filter.minScore, reply))),
          );
        }),
        { numRuns },
      );
    });

    test("filters and ministers count the same exchanges", async () => {
      const filters: readonly FilterParams[] = [
        {},
        { departmentIds: ["war"] },
        { houses: ["COMMONS"], tabledFrom: "2025-01-10" },
        { states: ["ANSWERED"], partyIds: ["red"] },
      ];
      let pairs = 0;
      for (const filter of filters) {
        for (const row of await store.read("co-mentions", {
          ...{ ...all, ...filter, of: "COUNTRIES", scope: "EXCHANGE" },
        })) {
          const both = { countryCodes: [row.one, row.other], countriesNeeded: 2 };
          const [counted] = await store.read("count-questions", { ...everything, ...filter, ...both });
          expect(counted?.count).toBe(row.weight);
          const [minister] = await store.read("ministers-who-answered", {
            ...{ ...page, ...filter, order: "ANSWERS", evidence: 1 },
            ...{
              aboutCountryCodes: both.countryCodes,
              aboutNeeded: 2,
              aboutScope: "EXCHANGE",
              aboutTopicIds: [],
            },
          });
          const answered = answeredExchanges(questionsOf(filterExchanges, { ...filter, ...both }), {});
          const known = repliesOf(answered.filter(({ reply }) => reply.answered !== null));
          expect(minister?.allAnswers ?? 0).toBe(known.length);
          pairs += 1;
        }
      }
      expect(pairs).toBeGreaterThan(filters.length);
    });
  });
}
