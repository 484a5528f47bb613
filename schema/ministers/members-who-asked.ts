import { MAX_EVIDENCE } from "../../src/model/limits.ts";
import type { ReadParams, ReadRow } from "../../src/store/catalogue/catalogue.ts";
import { builder } from "../builder.ts";
import { FacetsRef } from "../filters/facets.ts";
import { QuestionFilterRef } from "../filters/filter-input.ts";
import { filterParams } from "../filters/filter-params.ts";
import { topicId } from "../known-names.ts";
import { connectionType } from "../lists/connection.ts";
import type { FilteredList } from "../lists/filtered-list.ts";
import { type Page, pageArgs, pageComplexity, toPage } from "../lists/page.ts";
import { MemberRef } from "../node-refs.ts";
import { SubgraphRef } from "../traversals/subgraph/subgraph.ts";
import { AskedAboutRef, aboutParams } from "./about-input.ts";
import { type Counted, CountedRef, countedStatement } from "./counted.ts";
import { drawMembers } from "./draw-members.ts";
import { evidenceOfQuestions, evidenceOptions } from "./evidence.ts";
import {
  type CountMode,
  CountModeRef,
  isTurned,
  MemberOrderRef,
  orderedRequest,
  orderParams,
} from "./member-order.ts";

type Asked = ReadParams<"members-who-asked">;

/** A member with what was counted, and what was asked for, so that evidence can be found for it. */
type Row = ReadRow<"members-who-asked"> & { readonly asked: Asked; readonly mode: CountMode };
type Shown = Page<Row> & {
  readonly list: FilteredList;
  /** The countries and topics that were named in the argument. */
  readonly about: { readonly countryCodes: readonly string[]; readonly topicIds: readonly string[] };
  readonly counted: () => Promise<Counted>;
};

function countOf({ mode, answerCount, distinctAnswerCount, questionCount }: Row): number {
  return { ANSWERS: answerCount, QUESTIONS: questionCount, DISTINCT_TEXTS: distinctAnswerCount }[mode];
}

const MembersWhoAsked = connectionType<Row, ReadRow<"members-by-id">, Shown>({
  name: "MembersWhoAsked",
  holds: "the members who asked matching questions, most questions first",
  node: MemberRef,
  connectionFields: (t) => ({
    counted: t.field({
      type: CountedRef,
      description: "What was counted, and how much of it all members have together.",
      resolve: ({ counted }) => counted(),
    }),
    facets: t.field({
      type: FacetsRef,
      description: "What all matching questions have in common, with counts of questions.",
      resolve: ({ list }) => list,
    }),
    subgraph: t.field({
      type: SubgraphRef,
      description:
        "The members of this page with the countries and topics asked for, or the countries they name most, as nodes and edges to be drawn. The edges, `ASKED_ABOUT`, weigh how many of these questions, or their answers, name the country or are about the topic.",
      resolve: async ({ rows, total, list, about }, _args, context) =>
        drawMembers(context, list, {
          ...{ ...about, type: "ASKED_ABOUT", total: await total() },
          members: rows.map((row) => ({ id: row.id, count: countOf(row) })),
        }),
    }),
  }),
  edgeFields: (t) => ({
    count: t.int({
      description: "How many, of what `countMode` says, for example `4`.",
      resolve: countOf,
    }),
    questionCount: t.int({
      description: "How many matching questions the member asked, for example `4`.",
      resolve: (row) => row.questionCount,
    }),
    answeredCount: t.int({
      description: "How many of these questions have an answer, for example `3`.",
      resolve: (row) => row.answeredCount,
    }),
    answerCount: t.int({
      description: "How many answers they have; one that serves several of them counts once.",
      resolve: (row) => row.answerCount,
    }),
    distinctAnswerCount: t.int({
      description: "How many different texts these answers have; answers that repeat one text count once.",
      resolve: (row) => row.distinctAnswerCount,
    }),
    firstAsked: t.field({
      type: "Date",
      nullable: true,
      description: "The day of the first question, for example `2025-02-27`; null where no date is known.",
      resolve: (row) => row.firstAsked,
    }),
    lastAsked: t.field({
      type: "Date",
      nullable: true,
      description: "The day of the last question, for example `2025-10-01`; null where no date is known.",
      resolve: (row) => row.lastAsked,
    }),
    evidence: t.field({
      ...evidenceOptions,
      description: "Where these questions name the countries or show the topics, the newest question first.",
      resolve: ({ asked, questionIds }, { first }, context) =>
        evidenceOfQuestions(context, asked, questionIds.slice(0, first ?? 3), first ?? 3),
    }),
  }),
});

builder.queryField("membersWhoAsked", (t) =>
  t.field({
    type: MembersWhoAsked,
    description:
      "Which members have asked about the given countries and topics, with counts, dates, facets and evidence: the mirror of `ministersWhoAnswered`.",
    args: {
      about: t.arg({ type: AskedAboutRef, required: true, description: "What the questions are about." }),
      filter: t.arg({
        type: QuestionFilterRef,
        required: false,
        description:
          'Which of these questions count, for example `{houses: [LORDS], tabledFrom: "2025-01-01"}`; all when absent.',
      }),
      countMode: t.arg({ type: CountModeRef, defaultValue: "QUESTIONS", description: "What is counted." }),
      order: t.arg({ type: MemberOrderRef, defaultValue: "COUNT", description: "Who comes first." }),
      ...pageArgs(),
    },
    complexity: pageComplexity,
    resolve: async (_root, { about, filter, countMode, order, ...page }, context): Promise<Shown> => {
      const [mode, by] = [countMode ?? "QUESTIONS", order ?? "COUNT"];
      const turned = isTurned(by);
      const request = orderedRequest(page, by);
      const what = { ...aboutParams(about), ...(await filterParams(context, filter)) };
      const asked: Asked = { ...what, ...request, ...orderParams(by, mode), evidence: MAX_EVIDENCE };
      const rows = await context.store.read("members-who-asked", asked);
      const whole = async () => {
        if (rows[0] !== undefined || request.afterId === null) return rows[0];
        // A page past the end holds no totals.
        const start = { ...asked, limit: 1, afterKey: null, afterId: null };
        return (await context.store.read("members-who-asked", start))[0];
      };
      const shown = rows.map((row) => ({ ...row, asked, mode }));
      return {
        ...toPage(shown, request, async () => (await whole())?.totalCount ?? 0, turned),
        list: { lists: "questions", source: "ofAll", sourceId: "", filter: what },
        about: { countryCodes: what.aboutCountryCodes, topicIds: (about.topics ?? []).map(topicId) },
        counted: async () => {
          const all = await whole();
          const isFiltered = Object.keys(filter ?? {}).length > 0;
          return {
            mode,
            statement: countedStatement("questions", what, { mode, topics: about.topics ?? [], isFiltered }),
            members: all?.totalCount ?? 0,
            answers: null,
            distinctTexts: null,
            questions: all?.allQuestions ?? 0,
          };
        },
      };
    },
  }),
);
