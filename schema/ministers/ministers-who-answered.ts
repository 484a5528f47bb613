import { MAX_EVIDENCE } from "../../src/model/limits.ts";
import type { ReadParams, ReadRow } from "../../src/store/catalogue/catalogue.ts";
import { builder } from "../builder.ts";
import { FacetsRef } from "../filters/facets.ts";
import { AnswerFilterRef } from "../filters/filter-input.ts";
import { filterParams } from "../filters/filter-params.ts";
import { topicId } from "../known-names.ts";
import { connectionType } from "../lists/connection.ts";
import type { FilteredList } from "../lists/filtered-list.ts";
import { type Page, pageArgs, pageComplexity, toPage } from "../lists/page.ts";
import { MemberRef } from "../node-refs.ts";
import { SubgraphRef } from "../traversals/subgraph/subgraph.ts";
import { AboutRef, aboutParams } from "./about-input.ts";
import { type Counted, CountedRef, countedStatement } from "./counted.ts";
import { drawMembers } from "./draw-members.ts";
import { evidenceOfAnswers, evidenceOptions } from "./evidence.ts";
import {
  type CountMode,
  CountModeRef,
  isTurned,
  MemberOrderRef,
  orderedRequest,
  orderParams,
} from "./member-order.ts";
import { loadNamingCounts } from "./naming-counts.ts";

type Asked = ReadParams<"ministers-who-answered">;

/** A minister with what was counted, and what was asked for, so that evidence and counts can be found for it. */
type Row = ReadRow<"ministers-who-answered"> & { readonly asked: Asked; readonly mode: CountMode };
type Shown = Page<Row> & {
  readonly list: FilteredList;
  /** The countries and topics that were named in the argument. */
  readonly about: { readonly countryCodes: readonly string[]; readonly topicIds: readonly string[] };
  readonly counted: () => Promise<Counted>;
};

function countOf({ mode, answerCount, distinctAnswerCount, questionCount }: Row): number {
  return { ANSWERS: answerCount, QUESTIONS: questionCount ?? 0, DISTINCT_TEXTS: distinctAnswerCount }[mode];
}

const MinistersWhoAnswered = connectionType<Row, ReadRow<"members-by-id">, Shown>({
  name: "MinistersWhoAnswered",
  holds: "the ministers who gave matching answers, most answers first",
  node: MemberRef,
  connectionFields: (t) => ({
    counted: t.field({
      type: CountedRef,
      description: "What was counted, and how much of it all ministers have together.",
      resolve: ({ counted }) => counted(),
    }),
    facets: t.field({
      type: FacetsRef,
      description: "What all matching answers have in common, with counts of answers.",
      resolve: ({ list }) => list,
    }),
    subgraph: t.field({
      type: SubgraphRef,
      description:
        "The ministers of this page with the countries and topics asked for, or the countries they name most, as nodes and edges to be drawn. The edges, `ANSWERED_ON`, weigh how many of these answers name the country or are about the topic.",
      resolve: async ({ rows, total, list, about }, _args, context) =>
        drawMembers(context, list, {
          ...{ ...about, type: "ANSWERED_ON", total: await total() },
          members: rows.map((row) => ({ id: row.id, count: countOf(row) })),
        }),
    }),
  }),
  edgeFields: (t) => ({
    count: t.int({
      description: "How many, of what `countMode` says, for example `4`.",
      resolve: countOf,
    }),
    answerCount: t.int({
      description: "How many matching answers the minister gave, for example `4`.",
      resolve: (row) => row.answerCount,
    }),
    distinctAnswerCount: t.int({
      description: "How many different texts these answers have; answers that repeat one text count once.",
      resolve: (row) => row.distinctAnswerCount,
    }),
    questionCount: t.int({
      description: "How many questions they answer, for example `6`; an answer may serve several.",
      resolve: async ({ id, asked, questionCount }, _args, context) =>
        questionCount ?? (await loadNamingCounts(context, asked, id)).questionCount ?? 0,
    }),
    firstAnswered: t.field({
      type: "Date",
      nullable: true,
      description: "The day of the first of them, for example `2025-02-27`; null where no date is known.",
      resolve: (row) => row.firstAnswered,
    }),
    lastAnswered: t.field({
      type: "Date",
      nullable: true,
      description: "The day of the last of them, for example `2025-10-01`; null where no date is known.",
      resolve: (row) => row.lastAnswered,
    }),
    askedAboutCount: t.int({
      nullable: true,
      description:
        "Of these answers, those whose questions name the countries (all or any, as asked for), for example `3`; null where no countries are asked for.",
      resolve: async ({ id, asked }, _args, context) =>
        (await loadNamingCounts(context, asked, id)).askedAboutCount,
    }),
    answeredAboutCount: t.int({
      nullable: true,
      description:
        "Of these answers, those that name the countries themselves, for example `2`; null where no countries are asked for.",
      resolve: async ({ id, asked }, _args, context) =>
        (await loadNamingCounts(context, asked, id)).answeredAboutCount,
    }),
    namesNoneCount: t.int({
      nullable: true,
      description:
        "Of these answers, those whose questions name the countries while the answer names none of them, for example `1`. Only the scope `EXCHANGE` takes in such answers; null where no countries are asked for.",
      resolve: async ({ id, asked }, _args, context) =>
        (await loadNamingCounts(context, asked, id)).namesNoneCount,
    }),
    evidence: t.field({
      ...evidenceOptions,
      description: "Where these answers name the countries or show the topics, the newest answer first.",
      resolve: ({ asked, answerIds }, { first }, context) =>
        evidenceOfAnswers(context, asked, answerIds.slice(0, first ?? 3), first ?? 3),
    }),
  }),
});

builder.queryField("ministersWhoAnswered", (t) =>
  t.field({
    type: MinistersWhoAnswered,
    description:
      "Which ministers have given answers about the given countries and topics, with counts, dates, facets and evidence.",
    args: {
      about: t.arg({ type: AboutRef, required: true, description: "What the answers are about." }),
      filter: t.arg({
        type: AnswerFilterRef,
        required: false,
        description:
          'Which of these answers count, for example `{departments: ["Home Office"], answeredFrom: "2025-01-01"}`; all when absent.',
      }),
      countMode: t.arg({ type: CountModeRef, defaultValue: "ANSWERS", description: "What is counted." }),
      order: t.arg({ type: MemberOrderRef, defaultValue: "COUNT", description: "Who comes first." }),
      ...pageArgs(),
    },
    complexity: pageComplexity,
    resolve: async (_root, { about, filter, countMode, order, ...page }, context): Promise<Shown> => {
      const [mode, by] = [countMode ?? "ANSWERS", order ?? "COUNT"];
      const turned = isTurned(by);
      const request = orderedRequest(page, by);
      const what = { ...aboutParams(about), ...(await filterParams(context, filter)) };
      const asked: Asked = {
        ...{ ...what, ...request, ...orderParams(by, mode) },
        ...{ evidence: MAX_EVIDENCE, split: false, countQuestions: mode === "QUESTIONS" },
      };
      const rows = await context.store.read("ministers-who-answered", asked);
      const whole = async () => {
        if (rows[0] !== undefined || request.afterId === null) return rows[0];
        // A page past the end holds no totals.
        const start = { ...asked, limit: 1, afterKey: null, afterId: null };
        return (await context.store.read("ministers-who-answered", start))[0];
      };
      const shown = rows.map((row) => ({ ...row, asked, mode }));
      return {
        ...toPage(shown, request, async () => (await whole())?.totalCount ?? 0, turned),
        list: { lists: "answers", source: "ofAll", sourceId: "", filter: what },
        about: { countryCodes: what.aboutCountryCodes, topicIds: (about.topics ?? []).map(topicId) },
        counted: async () => {
          const all = await whole();
          const isFiltered = Object.keys(filter ?? {}).length > 0;
          return {
            mode,
            statement: countedStatement("answers", what, { mode, topics: about.topics ?? [], isFiltered }),
            members: all?.totalCount ?? 0,
            answers: all?.allAnswers ?? 0,
            distinctTexts: all?.allDistinctAnswers ?? 0,
            questions: null,
          };
        },
      };
    },
  }),
);
