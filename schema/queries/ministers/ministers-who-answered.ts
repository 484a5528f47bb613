import { MAX_EVIDENCE } from "../../../src/model/limits.ts";
import type { ReadParams, ReadRow } from "../../../src/store/catalogue/catalogue.ts";
import { builder } from "../../machinery/builder.ts";
import { AnswerFilterRef } from "../../machinery/filters/filter-input.ts";
import { connectionType } from "../../machinery/lists/connection.ts";
import { pageArgs, pageComplexity } from "../../machinery/lists/page.ts";
import { MemberRef } from "../../machinery/node-refs.ts";
import { AboutRef } from "./about-input.ts";
import { evidenceOfAnswers, evidenceOptions } from "./evidence.ts";
import { type CountMode, CountModeRef, MemberOrderRef, orderParams } from "./member-order.ts";
import { countOf, type MembersPage, membersPageFields, readMembersPage } from "./members-page.ts";
import { loadNamingCounts } from "./naming-counts.ts";

type Asked = ReadParams<"ministers-who-answered">;

/** A minister with what was counted, and what was asked for, so that evidence and counts can be found for it. */
type Row = ReadRow<"ministers-who-answered"> & { readonly asked: Asked; readonly mode: CountMode };

const MinistersWhoAnswered = connectionType<Row, ReadRow<"members-by-id">, MembersPage<Row>>({
  name: "MinistersWhoAnswered",
  holds: "the ministers who gave matching answers, most answers first",
  node: MemberRef,
  connectionFields: (t) =>
    membersPageFields(t, {
      members: "ministers",
      texts: "answers",
      weighs: "how many of these answers name the country or are about the topic",
      edgeType: "ANSWERED_ON",
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
    resolve: (_root, { about, filter, countMode, order: by, ...page }, context) => {
      const [mode, order] = [countMode ?? "ANSWERS", by ?? "COUNT"];
      return readMembersPage<Row>(
        context,
        MinistersWhoAnswered,
        { about, filter, mode, order, page, texts: "answers" },
        async (what, request) => {
          const asked: Asked = {
            ...{ ...what, ...request, ...orderParams(order, mode) },
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
