import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parseSearch } from "../../src/search/parse-search.ts";
import type { ReadParams } from "../../src/store/catalogue/catalogue.ts";
import { facetNames } from "../../src/store/catalogue/count-queries.ts";
import type { FilterParams } from "../../src/store/catalogue/filters.ts";
import type { GraphStore } from "../../src/store/graph-store.ts";
import { loadBatch } from "../../src/store/load-batch.ts";
import { arbitraryFilter } from "./arbitrary-filter.ts";
import { filterBatch, filterExchanges, furtherBatch } from "./filter-fixture.ts";
import { answersOf, broaderTopicsOf, countriesOf, questionsOf } from "./filter-model.ts";
import { loadAll } from "./graph-store.contract.ts";

/** The list of everything, to be counted. */
const everything = { source: "ofAll" as const, sourceIds: [""] };
const start = { limit: 1000, afterKey: null, afterId: null };
const every = 1000;
const tops = {
  ...{ topCountries: every, topTopics: every, topDepartments: every, topParties: every, topHouses: every },
  ...{ topAskers: every, topMinisters: every, topStates: every, topYears: every },
};

/** Counts of values, most frequent first, as the store tells them. */
function tally(facet: string, values: readonly (string | null | undefined)[]): readonly string[] {
  const counts = Map.groupBy(
    values.filter((value) => value != null),
    (value) => value,
  );
  return [...counts]
    .map(([value, all]) => [value, all.length] as const)
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([value, count]) => `${facet} ${value} ${count}`);
}

type Facet = (typeof facetNames)[number];
const inOrder = (facets: Readonly<Record<Facet, readonly (string | null | undefined)[]>>) =>
  [...facetNames].sort().flatMap((name) => tally(name, facets[name]));

/** One filter by words that every run looks at, together with another condition. */
const saidInTheCommons: FilterParams = { words: parseSearch("russia -dprk"), houses: ["COMMONS"] };

export function describeFilters(name: string, open: () => Promise<GraphStore>, numRuns: number): void {
  describe(`${name}: filtered lists`, () => {
    let store: GraphStore;
    beforeAll(async () => {
      store = await open();
      await loadAll(store, filterBatch);
    });
    afterAll(() => store.close());
    const facts = async (query: "facets-of-questions" | "facets-of-answers", params: FilterParams) =>
      (await store.read(query, { ...everything, ...tops, ...params })).map(
        ({ facet, value, count }) => `${facet} ${value} ${count}`,
      );

    test("have the questions that match all of it, with the same count and facets", async () => {
      await fc.assert(
        fc.asyncProperty(arbitraryFilter, async (filter) => {
          const expected = questionsOf(filterExchanges, filter);
          const ids = (await store.read("list-questions", { ...start, ...filter })).map(({ id }) => id);
          expect(ids).toEqual(expected.map(({ question }) => question.id));
          const [counted] = await store.read("count-questions", { ...everything, ...filter });
          expect(counted?.count ?? 0).toBe(expected.length);
          expect(await facts("facets-of-questions", filter)).toEqual(
            inOrder({
              countries: expected.flatMap((each) => [...countriesOf(each, each.reply)]),
              topics: expected.flatMap((each) => [...broaderTopicsOf(each, each.reply)]),
              departments: expected.map(({ departmentId }) => departmentId),
              parties: expected.map(({ asked }) => asked?.partyId),
              houses: expected.map(({ question }) => question.house),
              askers: expected.map(({ asked }) => asked?.memberId),
              ministers: expected.map(({ reply }) => reply?.answered?.memberId),
              states: expected.map(({ question }) => question.state),
              years: expected.map(({ question }) => question.tabledOn?.slice(0, 4)),
            }),
          );
        }),
        { numRuns, examples: [[saidInTheCommons]] },
      );
    });

    test("have the answers that match all of it, with the same count and facets", async () => {
      await fc.assert(
        fc.asyncProperty(arbitraryFilter, async (filter) => {
          const expected = answersOf(filterExchanges, filter);
          const ids = (await store.read("list-answers", { ...start, ...filter })).map(({ id }) => id);
          expect(ids).toEqual(expected.map(({ answer }) => answer.id));
          const [counted] = await store.read("count-answers", { ...everything, ...filter });
          expect(counted?.count ?? 0).toBe(expected.length);
          /** What each answer's questions have, each value once for an answer. */
          const ofQuestions = (
            value: (each: (typeof filterExchanges)[number]) => string | null | undefined,
          ) =>
            expected.flatMap(({ answer }) => [
              ...new Set(filterExchanges.filter(({ reply }) => reply?.answer.id === answer.id).map(value)),
            ]);
          expect(await facts("facets-of-answers", filter)).toEqual(
            inOrder({
              countries: expected.flatMap((reply) => [...countriesOf(reply)]),
              topics: expected.flatMap((reply) => [...broaderTopicsOf(reply)]),
              departments: ofQuestions(({ departmentId }) => departmentId),
              parties: ofQuestions(({ asked }) => asked?.partyId),
              houses: ofQuestions(({ question }) => question.house),
              askers: ofQuestions(({ asked }) => asked?.memberId),
              ministers: expected.map(({ answered }) => answered?.memberId),
              states: ofQuestions(({ question }) => question.state),
              years: expected.map(({ answer }) => answer.answeredOn?.slice(0, 4)),
            }),
          );
        }),
        { numRuns, examples: [[saidInTheCommons]] },
      );
    });

    /** For each list of a node's questions or answers: which of all questions are in it. */
    const sources = [
      ["questions-of-members", "count-questions", "ofMembers", ["ann", "mia", "ned"]],
      ["questions-of-departments", "count-questions", "ofDepartments", ["war", "home"]],
      ["questions-of-countries", "count-questions", "ofCountries", ["RU", "AX", "FR"]],
      ["questions-of-topics", "count-questions", "ofTopics", ["trade", "exports"]],
      ["questions-of-answers", "count-questions", "ofAnswers", ["f00", "f03", "f05"]],
      ["answers-of-members", "count-answers", "ofMembers", ["mia", "ned", "ann"]],
      ["answers-of-countries", "count-answers", "ofCountries", ["RU", "KP"]],
      ["answers-of-topics", "count-answers", "ofTopics", ["sanctions", "trade"]],
      ["same-text-answers", "count-answers", "ofSameText", ["f00", "f02", "f07"]],
      ["answers-of-text-clusters", "count-answers", "ofTextClusters", ["f00", "f07", "f12"]],
    ] as const;

    test.each(sources)(
      "%s with a filter are those of all that match it, with the same count",
      async (query, count, of, ids) => {
        const whole = await store.read(query, { ...start, ids: [...ids] });
        expect(whole.length).toBeGreaterThan(1);
        await fc.assert(
          fc.asyncProperty(arbitraryFilter, async (filter) => {
            const list = count === "count-questions" ? "list-questions" : "list-answers";
            const taken = new Set((await store.read(list, { ...start, ...filter })).map(({ id }) => id));
            const expected = whole.filter(({ id }) => taken.has(id));
            expect(await store.read(query, { ...start, ids: [...ids], ...filter })).toEqual(expected);
            const counts = Map.groupBy(expected, ({ sourceId }) => sourceId);
            const params = { source: of, sourceIds: [...ids], ...filter } as ReadParams<typeof count>;
            expect(await store.read(count, params)).toEqual(
              [...counts]
                .map(([sourceId, all]) => ({ sourceId, count: all.length }))
                .sort((a, b) => (a.sourceId < b.sourceId ? -1 : 1)),
            );
          }),
          { numRuns: Math.ceil(numRuns / 3) },
        );
      },
    );

    test("read backwards they are the reversed list, from any cursor", async () => {
      await fc.assert(
        fc.asyncProperty(arbitraryFilter, fc.integer({ min: 1, max: 7 }), async (filter, limit) => {
          const whole = await store.read("list-questions", { ...start, ...filter });
          const back: unknown[] = [];
          let position: { readonly cursorKey: string | number; readonly cursorId: string } | undefined;
          for (;;) {
            const page = await store.read("list-questions", {
              ...filter,
              limit,
              afterKey: position?.cursorKey ?? null,
              afterId: position?.cursorId ?? null,
              backwards: true,
            });
            back.push(...page);
            position = page.at(-1);
            if (position === undefined) break;
          }
          expect(back).toEqual(whole.toReversed());
        }),
        { numRuns: Math.ceil(numRuns / 3) },
      );
    });
  });

  describe(`${name}: paging while questions are added`, () => {
    test.each([false, true])(
      "backwards: %s; repeats none and misses none that was there",
      async (backwards) => {
        const store = await open();
        await loadAll(store, filterBatch);
        const filter = { departmentIds: ["war"] };
        const before = (await store.read("list-questions", { ...start, ...filter, backwards })).map(
          ({ id }) => id,
        );
        const seen: string[] = [];
        let position: { readonly cursorKey: string | number; readonly cursorId: string } | undefined;
        for (let n = 0; ; n++) {
          const page = await store.read("list-questions", {
            ...filter,
            limit: 4,
            afterKey: position?.cursorKey ?? null,
            afterId: position?.cursorId ?? null,
            backwards,
          });
          seen.push(...page.map(({ id }) => id));
          position = page.at(-1);
          if (position === undefined) break;
          // Their days are before, between and after those that the walk has passed.
          await loadBatch(store, furtherBatch(n));
        }
        expect(new Set(seen).size).toBe(seen.length);
        expect(seen.filter((id) => before.includes(id))).toEqual(before);
        expect(seen.length).toBeGreaterThan(before.length);
        await store.close();
      },
    );
  });
}
