import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { AboutParams } from "../../src/store/catalogue/about-params.ts";
import type { FilterParams } from "../../src/store/catalogue/filters.ts";
import type { GraphStore } from "../../src/store/graph-store.ts";
import { countsAsAnswer, countsAsQuestion, namedByAnswer, namedByQuestion } from "./about-model.ts";
import { arbitraryAbout } from "./arbitrary-about.ts";
import { arbitraryFilter } from "./arbitrary-filter.ts";
import { allFacets, facetsOfAnswers, facetsOfQuestions } from "./facet-model.ts";
import { filterBatch, filterExchanges } from "./filter-fixture.ts";
import { type Answered, answeredExchanges, questionsOf, repliesOf } from "./filter-model.ts";
import { loadAll } from "./graph-store.contract.ts";

const everything = { source: "ofAll" as const, sourceIds: [""] };
const page = { evidence: 1000, limit: 1000, afterKey: null, afterId: null };

/** Two questions of one answer name the countries together, or meet the filter and name the countries, but neither does alone. */
const onlyTogether: readonly (readonly [AboutParams, FilterParams])[] = [
  [{ aboutCountryCodes: ["KP", "AX"], aboutNeeded: 2, aboutScope: "EXCHANGE", aboutTopicIds: [] }, {}],
  [
    { aboutCountryCodes: ["RU", "KP"], aboutNeeded: 2, aboutScope: "EXCHANGE", aboutTopicIds: [] },
    { departmentIds: ["war"] },
  ],
];
const examples = onlyTogether.map(([about, filter]): [AboutParams, FilterParams] => [about, filter]);

const by = <Row>(rows: readonly Row[], key: (row: Row) => string | undefined) =>
  [...Map.groupBy(rows, key)].filter((group): group is [string, Row[]] => group[0] !== undefined);
const most = <Row extends { readonly count: number; readonly id: string }>(rows: readonly Row[]) =>
  rows.toSorted((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));

function expectedMinisters(about: AboutParams, exchanges: readonly Answered[]) {
  const rows = by(exchanges, ({ reply }) => reply.answered?.memberId).map(([id, own]) => {
    const replies = repliesOf(own);
    const named = replies.map((reply) => ({
      asked: Math.max(
        ...own.filter((each) => each.reply === reply).map((each) => namedByQuestion(about, each)),
      ),
      answered: namedByAnswer(about, reply),
    }));
    const enough = about.aboutNeeded === 0 ? null : about.aboutNeeded;
    return {
      id,
      count: replies.length,
      texts: new Set(replies.map(({ answer }) => answer.textHash)).size,
      questions: own.length,
      asked: enough && named.filter(({ asked }) => asked >= enough).length,
      answered: enough && named.filter(({ answered }) => answered >= enough).length,
      none: enough && named.filter(({ asked, answered }) => asked >= enough && answered === 0).length,
      answers: replies.map(({ answer }) => answer.id),
    };
  });
  return most(rows);
}

/** Counting answers and questions by member goes question by question, also where one answer has several. */
export function describeMinisters(name: string, open: () => Promise<GraphStore>, numRuns: number): void {
  describe(`${name}: members by what they answered and asked`, () => {
    let store: GraphStore;
    beforeAll(async () => {
      store = await open();
      await loadAll(store, filterBatch);
    });
    afterAll(() => store.close());

    test("ministers count the answers that match with one of their questions, and so do the facets", async () => {
      await fc.assert(
        fc.asyncProperty(arbitraryAbout, arbitraryFilter, async (about, filter) => {
          const exchanges = answeredExchanges(filterExchanges, filter).filter((each) =>
            countsAsAnswer(about, each),
          );
          const expected = expectedMinisters(about, exchanges);
          const rows = await store.read("ministers-who-answered", {
            ...{ ...about, ...filter, ...page },
            ...{ order: "ANSWERS", split: true, countQuestions: true },
          });
          expect(
            rows.map((row) => ({
              ...{ id: row.id, count: row.answerCount, texts: row.distinctAnswerCount },
              ...{ questions: row.questionCount, asked: row.askedAboutCount },
              ...{ answered: row.answeredAboutCount, none: row.namesNoneCount, answers: row.answerIds },
            })),
          ).toEqual(expected);
          const params = { ...everything, ...allFacets, ...about, ...filter };
          expect(await store.read("facets-of-answers", params)).toEqual(facetsOfAnswers(exchanges, filter));
        }),
        { numRuns, examples },
      );
    });

    test("askers count the questions that match with their answer, and so do the facets", async () => {
      await fc.assert(
        fc.asyncProperty(arbitraryAbout, arbitraryFilter, async (about, filter) => {
          const exchanges = questionsOf(filterExchanges, filter).filter((each) =>
            countsAsQuestion(about, each),
          );
          const expected = by(exchanges, ({ asked }) => asked?.memberId).map(([id, own]) => ({
            id,
            count: own.length,
            questions: own.map(({ question }) => question.id),
          }));
          const rows = await store.read("members-who-asked", {
            ...{ ...about, ...filter, ...page, order: "QUESTIONS" },
          });
          expect(
            rows.map(({ id, questionCount: count, questionIds: questions }) => ({ id, count, questions })),
          ).toEqual(most(expected));
          const params = { ...everything, ...allFacets, ...about, ...filter };
          expect(await store.read("facets-of-questions", params)).toEqual(
            facetsOfQuestions(exchanges, filter),
          );
        }),
        { numRuns, examples },
      );
    });
  });
}
