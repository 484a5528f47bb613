import { MAX_EVIDENCE } from "../../../src/model/limits.ts";
import type { ReadParams, ReadRow } from "../../../src/store/catalogue/catalogue.ts";
import { builder } from "../../machinery/builder.ts";
import { AnswerFilterRef } from "../../machinery/filters/filter-input.ts";
import { connectionType } from "../../machinery/lists/connection.ts";
import { pageArgs, pageComplexity } from "../../machinery/lists/page.ts";
import { MemberRef } from "../../machinery/node-refs.ts";
import { AboutRef } from "./about-input.ts";
import { evidenceOfAnswers, evidenceOptions } from "./evidence.ts";
import { type CountMode, CountModeRef, MemberOrderRef, storeOrder } from "./member-order.ts";
import { countOf, type MembersPage, membersPageFields, readMembersPage } from "./members-page.ts";
import { loadNamingCounts } from "./naming-counts.ts";

type Asked = ReadParams<"ministers-who-answered">;

/** A minister with its counts, and with the parameters of the query so that evidence and further counts can be found. */
type Row = ReadRow<"ministers-who-answered"> & { readonly asked: Asked; readonly mode: CountMode };

const MinistersWhoAnswered = connectionType<Row, ReadRow<"members-by-id">, MembersPage<Row>>({
  name: "MinistersWhoAnswered",
  holds: "ministers who gave matching answers",
  node: MemberRef,
  connectionFields: (t) =>
    membersPageFields(t, {
      members: "ministers",
      texts: "answers",
      weighs: "the number of these answers that mention the country or are about the topic",
      edgeType: "ANSWERED_ON",
    }),
  edgeFields: (t) => ({
    count: t.int({
      description: "The count that `countMode` selects, for example `4`.",
      resolve: countOf,
    }),
    answerCount: t.int({
      description: "Number of matching answers the minister gave, for example `4`.",
      resolve: (row) => row.answerCount,
    }),
    distinctAnswerCount: t.int({
      description:
        "Number of distinct texts among these answers, for example `3`. Answers with identical text count once.",
      resolve: (row) => row.distinctAnswerCount,
    }),
    questionCount: t.int({
      description:
        "Number of questions these answers cover, for example `6`. An answer may cover several questions; only the questions that match are counted.",
      resolve: async ({ id, asked, questionCount }, _args, context) =>
        questionCount ?? (await loadNamingCounts(context, asked, id)).questionCount ?? 0,
    }),
    firstAnswered: t.field({
      type: "Date",
      nullable: true,
      description: "The date of the first of these answers, for example `2025-02-27`; null if unknown.",
      resolve: (row) => row.firstAnswered,
    }),
    lastAnswered: t.field({
      type: "Date",
      nullable: true,
      description: "The date of the last of these answers, for example `2025-10-01`; null if unknown.",
      resolve: (row) => row.lastAnswered,
    }),
    askedAboutCount: t.int({
      nullable: true,
      description:
        "Number of these answers where one of the matching questions mentions the countries (all or any, according to `match`), for example `3`; null if no countries are given. A heading counts only if `fields` has `HEADING`.",
      resolve: async ({ id, asked }, _args, context) =>
        (await loadNamingCounts(context, asked, id)).askedAboutCount,
    }),
    answeredAboutCount: t.int({
      nullable: true,
      description:
        "Number of these answers that mention the countries themselves (all or any, according to `match`), for example `2`; null if no countries are given.",
      resolve: async ({ id, asked }, _args, context) =>
        (await loadNamingCounts(context, asked, id)).answeredAboutCount,
    }),
    namesNoneCount: t.int({
      nullable: true,
      description:
        "Number of these answers that mention none of the countries although one of the matching questions does (all or any, according to `match`), for example `1`; null if no countries are given. A heading counts only if `fields` has `HEADING`. Only the scope `EXCHANGE` includes such answers.",
      resolve: async ({ id, asked }, _args, context) =>
        (await loadNamingCounts(context, asked, id)).namesNoneCount,
    }),
    evidence: t.field({
      ...evidenceOptions,
      description:
        "The passages of these answers that mention the countries or show the topics, newest answer first.",
      resolve: ({ asked, answerIds }, { first }, context) =>
        evidenceOfAnswers(context, asked, answerIds.slice(0, first ?? 3), first ?? 3),
    }),
  }),
});

builder.queryField("ministersWhoAnswered", (t) =>
  t.field({
    type: MinistersWhoAnswered,
    description:
      "Ministers who have given answers about the given countries and topics, with counts, dates, facets and evidence.",
    args: {
      about: t.arg({
        type: AboutRef,
        required: true,
        description:
          'The countries and topics that the answers are about, for example `{countries: ["Russia", "DPRK"]}`.',
      }),
      filter: t.arg({
        type: AnswerFilterRef,
        required: false,
        description:
          'Further conditions on the answers, for example `{departments: ["Home Office"], answeredFrom: "2025-01-01"}`; none if omitted.',
      }),
      countMode: t.arg({ type: CountModeRef, defaultValue: "ANSWERS", description: "What to count." }),
      order: t.arg({
        type: MemberOrderRef,
        defaultValue: "COUNT",
        description: "The order of the ministers.",
      }),
      ...pageArgs(),
    },
    complexity: pageComplexity,
    resolve: (_root, { about, filter, countMode, order: by, ...page }, context) => {
      const [mode, order] = [countMode ?? "ANSWERS", by ?? "COUNT"];
      return readMembersPage<Row>(
        context,
        MinistersWhoAnswered,
        { about, filter, mode, order, page, texts: "answers" },
        async (what, request) => {
          const asked: Asked = {
            ...{ ...what, ...request, order: storeOrder(order, mode) },
            ...{ evidence: MAX_EVIDENCE, split: false, countQuestions: mode === "QUESTIONS" },
          };
          const rows = await context.store.read("ministers-who-answered", asked);
          return rows.map((row) => ({ ...row, asked, mode }));
        },
        (row) => ({
          answers: row?.allAnswers ?? 0,
          distinctAnswers: row?.allDistinctAnswers ?? 0,
          questions: null,
        }),
      );
    },
  }),
);
