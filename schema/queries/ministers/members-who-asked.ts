import { MAX_EVIDENCE } from "../../../src/model/limits.ts";
import type { ReadParams, ReadRow } from "../../../src/store/catalogue/catalogue.ts";
import { builder } from "../../machinery/builder.ts";
import { QuestionFilterRef } from "../../machinery/filters/filter-input.ts";
import { connectionType } from "../../machinery/lists/connection.ts";
import { pageArgs, pageComplexity } from "../../machinery/lists/page.ts";
import { MemberRef } from "../../machinery/node-refs.ts";
import { AskedAboutRef } from "./about-input.ts";
import { evidenceOfQuestions, evidenceOptions } from "./evidence.ts";
import { type CountMode, CountModeRef, MemberOrderRef, storeOrder } from "./member-order.ts";
import { countOf, type MembersPage, membersPageFields, readMembersPage } from "./members-page.ts";

type Asked = ReadParams<"members-who-asked">;

/** A member with its counts, and with the parameters of the query so that its evidence can be found. */
type Row = ReadRow<"members-who-asked"> & { readonly asked: Asked; readonly mode: CountMode };

const MembersWhoAsked = connectionType<Row, ReadRow<"members-by-id">, MembersPage<Row>>({
  name: "MembersWhoAsked",
  holds: "members who asked matching questions",
  node: MemberRef,
  connectionFields: (t) =>
    membersPageFields(t, {
      members: "members",
      texts: "questions",
      weighs:
        "the number of these questions that, with their answers, mention the country or are about the topic",
      edgeType: "ASKED_ABOUT",
    }),
  edgeFields: (t) => ({
    count: t.int({
      description: "The count that `countMode` selects, for example `4`.",
      resolve: countOf,
    }),
    questionCount: t.int({
      description: "Number of matching questions the member asked, for example `4`.",
      resolve: (row) => row.questionCount,
    }),
    answeredCount: t.int({
      description: "Number of these questions that have an answer, for example `3`.",
      resolve: (row) => row.answeredCount,
    }),
    answerCount: t.int({
      description:
        "Number of answers to these questions, for example `3`. An answer to several of them counts once.",
      resolve: (row) => row.answerCount,
    }),
    distinctAnswerCount: t.int({
      description:
        "Number of distinct texts among these answers, for example `2`. Answers with identical text count once.",
      resolve: (row) => row.distinctAnswerCount,
    }),
    firstAsked: t.field({
      type: "Date",
      nullable: true,
      description: "The date of the first of these questions, for example `2025-02-27`; null if unknown.",
      resolve: (row) => row.firstAsked,
    }),
    lastAsked: t.field({
      type: "Date",
      nullable: true,
      description: "The date of the last of these questions, for example `2025-10-01`; null if unknown.",
      resolve: (row) => row.lastAsked,
    }),
    evidence: t.field({
      ...evidenceOptions,
      description:
        "The passages of these questions that mention the countries or show the topics, newest question first.",
      resolve: ({ asked, questionIds }, { first }, context) =>
        evidenceOfQuestions(context, asked, questionIds.slice(0, first ?? 3), first ?? 3),
    }),
  }),
});

builder.queryField("membersWhoAsked", (t) =>
  t.field({
    type: MembersWhoAsked,
    description:
      "Members who have asked about the given countries and topics, with counts, dates, facets and evidence. The counterpart of `ministersWhoAnswered`.",
    args: {
      about: t.arg({
        type: AskedAboutRef,
        required: true,
        description:
          'The countries and topics that the questions are about, for example `{countries: ["Russia"]}`.',
      }),
      filter: t.arg({
        type: QuestionFilterRef,
        required: false,
        description:
          'Further conditions on the questions, for example `{houses: [LORDS], tabledFrom: "2025-01-01"}`; none if omitted.',
      }),
      countMode: t.arg({ type: CountModeRef, defaultValue: "QUESTIONS", description: "What to count." }),
      order: t.arg({ type: MemberOrderRef, defaultValue: "COUNT", description: "The order of the members." }),
      ...pageArgs(),
    },
    complexity: pageComplexity,
    resolve: (_root, { about, filter, countMode, order: by, ...page }, context) => {
      const [mode, order] = [countMode ?? "QUESTIONS", by ?? "COUNT"];
      return readMembersPage<Row>(
        context,
        { about, filter, mode, order, page, texts: "questions" },
        async (what, request) => {
          const asked: Asked = {
            ...what,
            ...request,
            order: storeOrder(order, mode),
            evidence: MAX_EVIDENCE,
          };
          const rows = await context.store.read("members-who-asked", asked);
          return rows.map((row) => ({ ...row, asked, mode }));
        },
        (row) => ({ answers: null, distinctAnswers: null, questions: row?.allQuestions ?? 0 }),
      );
    },
  }),
);
