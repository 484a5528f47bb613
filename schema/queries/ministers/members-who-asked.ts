import { MAX_EVIDENCE } from "../../../src/model/limits.ts";
import type { ReadParams, ReadRow } from "../../../src/store/catalogue/catalogue.ts";
import { builder } from "../../machinery/builder.ts";
import { QuestionFilterRef } from "../../machinery/filters/filter-input.ts";
import { connectionType } from "../../machinery/lists/connection.ts";
import { pageArgs, pageComplexity } from "../../machinery/lists/page.ts";
import { MemberRef } from "../../machinery/node-refs.ts";
import { AskedAboutRef } from "./about-input.ts";
import { evidenceOfQuestions, evidenceOptions } from "./evidence.ts";
import { type CountMode, CountModeRef, MemberOrderRef, orderParams } from "./member-order.ts";
import { countOf, type MembersPage, membersPageFields, readMembersPage } from "./members-page.ts";

type Asked = ReadParams<"members-who-asked">;

/** A member with what was counted, and what was asked for, so that evidence can be found for it. */
type Row = ReadRow<"members-who-asked"> & { readonly asked: Asked; readonly mode: CountMode };

const MembersWhoAsked = connectionType<Row, ReadRow<"members-by-id">, MembersPage<Row>>({
  name: "MembersWhoAsked",
  holds: "the members who asked matching questions, most questions first",
  node: MemberRef,
  connectionFields: (t) =>
    membersPageFields(t, {
      members: "members",
      texts: "questions",
      weighs: "how many of these questions, or their answers, name the country or are about the topic",
      edgeType: "ASKED_ABOUT",
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
    resolve: (_root, { about, filter, countMode, order: by, ...page }, context) => {
      const [mode, order] = [countMode ?? "QUESTIONS", by ?? "COUNT"];
      return readMembersPage<Row>(
        context,
        MembersWhoAsked,
        { about, filter, mode, order, page, texts: "questions" },
        async (what, request) => {
          const asked: Asked = { ...what, ...request, ...orderParams(order, mode), evidence: MAX_EVIDENCE };
          const rows = await context.store.read("members-who-asked", asked);
          return rows.map((row) => ({ ...row, asked, mode }));
        },
        (row) => ({ answers: null, distinctAnswers: null, questions: row?.allQuestions ?? 0 }),
      );
    },
  }),
);
