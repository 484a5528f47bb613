import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  HEADING_SENTENCE,
  isInHeading,
  type MentionSpan,
  type TextField,
  textFields,
} from "../../src/model/edges.ts";
import type { Exchange } from "../../src/model/exchange.ts";
import { parseSearch } from "../../src/search/parse-search.ts";
import type { ReadParams } from "../../src/store/catalogue/catalogue.ts";
import type { FilterParams } from "../../src/store/catalogue/filters.ts";
import type { GraphStore } from "../../src/store/graph-store.ts";
import { loadBatch } from "../../src/store/load-batch.ts";
import { arbitraryFilter } from "./arbitrary-filter.ts";
import { allFacets, facetsOfAnswers, facetsOfQuestions } from "./facet-model.ts";
import { filterBatch, filterExchanges, furtherBatch } from "./filter-fixture.ts";
import { answeredExchanges, questionsOf, repliesOf } from "./filter-model.ts";
import { loadAll } from "./graph-store.contract.ts";

function exchangeWith(heading: string, has: (each: Exchange) => boolean): Exchange {
  const found = filterExchanges.find((each) => each.question.heading === heading && has(each));
  if (found === undefined) throw new Error(`The fixture has no such question headed "${heading}".`);
  return found;
}

/** The list of everything, to be counted. */
const everything = { source: "ofAll" as const, sourceIds: [""] };
const start = { limit: 1000, afterKey: null, afterId: null };

/** One filter by words that every run looks at, together with another condition. */
const saidInTheCommons: FilterParams = { words: parseSearch("russia -dprk"), houses: ["COMMONS"] };

/** Random filters seldom ask for these, which read the answers of each question again. */
const overdueExamples = (["YES", "NO", "UNKNOWN"] as const).map((overdue): [FilterParams] => [
  { asOf: "2025-02-12", overdue },
]);

/** Whether a text is about the topic of its list with at least the score. Other lists have no such condition. */
function isScored(minScore: number | undefined, row: object): boolean {
  return !("score" in row) || (row.score as number) >= (minScore ?? 0);
}

/** Whether a question names the country of its list in one of the fields. Other lists have no such condition. */
function namesIn(fields: readonly TextField[] = textFields, row: object): boolean {
  if (!("spans" in row) || !("heading" in row)) return true;
  return (row.spans as readonly MentionSpan[]).some((span) =>
    fields.includes(isInHeading(span) ? "HEADING" : "QUESTION"),
  );
}

export function describeFilters(name: string, open: () => Promise<GraphStore>, numRuns: number): void {
  describe(`${name}: filtered lists`, () => {
    let store: GraphStore;
    beforeAll(async () => {
      store = await open();
      await loadAll(store, filterBatch);
    });
    afterAll(() => store.close());
    test("have the questions that match all of it, with the same count and facets", async () => {
      await fc.assert(
        fc.asyncProperty(arbitraryFilter, async (filter) => {
          const expected = questionsOf(filterExchanges, filter);
          const ids = (await store.read("list-questions", { ...start, ...filter })).map(({ id }) => id);
          expect(ids).toEqual(expected.map(({ question }) => question.id));
          const [counted] = await store.read("count-questions", { ...everything, ...filter });
          expect(counted?.count ?? 0).toBe(expected.length);
          const facets = await store.read("facets-of-questions", { ...everything, ...allFacets, ...filter });
          expect(facets).toEqual(facetsOfQuestions(expected, filter));
        }),
        { numRuns, examples: [[saidInTheCommons]] },
      );
    });

    test("have the answers that match all of it, with the same count and facets", async () => {
      await fc.assert(
        fc.asyncProperty(arbitraryFilter, async (filter) => {
          const exchanges = answeredExchanges(filterExchanges, filter);
          const expected = repliesOf(exchanges);
          const ids = (await store.read("list-answers", { ...start, ...filter })).map(({ id }) => id);
          expect(ids).toEqual(expected.map(({ answer }) => answer.id));
          const [counted] = await store.read("count-answers", { ...everything, ...filter });
          expect(counted?.count ?? 0).toBe(expected.length);
          const facets = await store.read("facets-of-answers", { ...everything, ...allFacets, ...filter });
          expect(facets).toEqual(facetsOfAnswers(exchanges, filter));
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
            const expected = whole.filter(
              (row) => taken.has(row.id) && namesIn(filter.fields, row) && isScored(filter.minScore, row),
            );
            expect(await store.read(query, { ...start, ids: [...ids], ...filter })).toEqual(expected);
            const counts = Map.groupBy(expected, ({ sourceId }) => sourceId);
            const params = { source: of, sourceIds: [...ids], ...filter } as ReadParams<typeof count>;
            expect(await store.read(count, params)).toEqual(
              [...counts]
                .map(([sourceId, all]) => ({ sourceId, count: all.length }))
                .sort((a, b) => (a.sourceId < b.sourceId ? -1 : 1)),
            );
          }),
          { numRuns: Math.ceil(numRuns / 3), examples: overdueExamples },
        );
      },
    );

    test("the topics of a text with at least the score are the first of its list, and so many are counted", async () => {
      for (const label of ["questions", "answers"] as const) {
        const ids = filterExchanges.flatMap(({ question, reply }) =>
          label === "questions" ? question.id : (reply?.answer.id ?? []),
        );
        const whole = await store.read(`topics-of-${label}`, { ...start, ids: [...new Set(ids)] });
        for (const minScore of [0.7, 0.8, 1]) {
          const params = { ids: [...new Set(ids)], minScore };
          const rows = await store.read(`topics-of-${label}`, { ...start, ...params });
          expect(rows).toEqual(whole.filter(({ score }) => score >= minScore));
          const totals = await store.read(`totals-of-${label}`, params);
          expect(totals.map(({ sourceId, topics }) => [sourceId, topics])).toEqual(
            params.ids.map((id) => [id, rows.filter(({ sourceId }) => sourceId === id).length]),
          );
        }
      }
    });

    test("evidence shows only topics with at least the score", async () => {
      const ids = filterExchanges.map(({ question }) => question.id);
      const asked = { ids, countryCodes: [], topicIds: ["sanctions", "exports", "trade"] };
      const all = await store.read("evidence-of-questions", asked);
      const strong = await store.read("evidence-of-questions", { ...asked, minScore: 0.8 });
      expect(strong.length).toBeGreaterThan(0);
      expect(strong.length).toBeLessThan(all.length);
      const ofAnswers = { ...asked, ids: [...new Set(all.flatMap(({ answerId }) => answerId ?? []))] };
      const rows = await store.read("evidence-of-answers", ofAnswers);
      const strongRows = await store.read("evidence-of-answers", { ...ofAnswers, minScore: 0.8 });
      expect(strongRows.length).toBeGreaterThan(0);
      expect(strongRows.length).toBeLessThan(rows.length);
    });

    test("a country that only the heading names has the question, with a span in the heading", async () => {
      const { question } = exchangeWith("Åland", (each) => !each.question.text.includes("Åland"));
      const [row] = (await store.read("questions-of-countries", { ...start, ids: ["AX"] })).filter(
        ({ id }) => id === question.id,
      );
      const span = { start: 0, end: 5, surface: "Åland", kind: "name", sentence: HEADING_SENTENCE };
      expect(row).toMatchObject({ count: 1, spans: [span] });
      const evidence = await store.read("evidence-of-questions", {
        ...{ ids: [question.id], countryCodes: ["AX"], topicIds: [] },
      });
      expect(evidence.find(({ field }) => field === "QUESTION")).toMatchObject({
        heading: "Åland",
        text: question.text,
        spans: [span],
      });
    });

    test("a country that text and heading name is one edge, with the span in the heading first", async () => {
      const { question } = exchangeWith("Russia: Trade", (each) =>
        each.question.text.startsWith("Of Russia"),
      );
      const [row] = await store.read("countries-of-questions", { ...start, ids: [question.id] });
      expect(row).toMatchObject({ code: "RU", count: 2 });
      expect(row?.spans.map(({ start: from, sentence }) => [from, sentence])).toEqual([
        [0, HEADING_SENTENCE],
        [3, 0],
      ]);
    });

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
