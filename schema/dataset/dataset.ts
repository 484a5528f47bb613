import { type Gap, wholeMonths } from "../../src/model/coverage.ts";
import type { ReadRow } from "../../src/store/catalogue/catalogue.ts";
import { builder } from "../machinery/builder.ts";
import type { Context } from "../machinery/context.ts";
import { HouseRef } from "../machinery/enums/house.ts";
import { ImportRunRef } from "./import-run.ts";
import { PeopleFileRef, QuestionSourceRef } from "./sources.ts";

type Counts = ReadRow<"dataset-counts">;
type Month = ReadRow<"coverage-by-month">;

const MonthRef = builder.objectRef<Month>("MonthCoverage").implement({
  description: "How much of one month in one House the graph covers.",
  fields: (t) => ({
    month: t.exposeString("month", {
      nullable: true,
      description:
        "The month in which the questions were tabled, or answered if the tabling date is unknown, for example `2025-09`; null if neither is known.",
    }),
    house: t.expose("house", {
      type: HouseRef,
      nullable: true,
      description: "The House, for example `COMMONS`; null if unknown.",
    }),
    questions: t.exposeInt("questions", { description: "Number of questions, for example `2489`." }),
    answered: t.exposeInt("answered", {
      description:
        "Number of these questions with a full answer, not just a holding one, for example `2310`.",
    }),
    seenUntil: t.expose("seenUntil", {
      type: "Date",
      nullable: true,
      description:
        "The latest day on which a source of these questions had looked, for example `2025-10-02`; null if unknown.",
    }),
    truncated: t.exposeInt("truncated", {
      description: "Number of these questions whose text or answer is truncated, for example `14`.",
    }),
  }),
});

const GapRef = builder.objectRef<Gap>("CoverageGap").implement({
  description: "A run of months that the graph does not cover.",
  fields: (t) => ({
    house: t.expose("house", { type: HouseRef, description: "The House with the gap, for example `LORDS`." }),
    from: t.exposeString("from", { description: "The first month of the gap, for example `2024-09`." }),
    to: t.exposeString("to", { description: "The last month of the gap, for example `2024-10`." }),
  }),
});

/** `months` reads every question, so it runs only if requested, and once for both fields that need it. */
type Dataset = Counts & { readonly months: () => Promise<readonly Month[]> };

const DatasetRef = builder.objectRef<Dataset>("Dataset").implement({
  description: "What the graph holds, how current it is and what is known to be missing.",
  fields: (t) => ({
    questions: t.exposeInt("questions", { description: "Number of questions, for example `36236`." }),
    answers: t.exposeInt("answers", {
      description: "Number of answers, for example `33120`. An answer to several questions counts once.",
    }),
    members: t.exposeInt("members", {
      description: "Number of members, including ministers, for example `1402`.",
    }),
    unanswered: t.exposeInt("unanswered", {
      description: "Number of questions without an answer, for example `2104`.",
    }),
    holding: t.exposeInt("holding", {
      description: "Number of questions with only a holding answer, for example `12`.",
    }),
    corrected: t.exposeInt("corrected", {
      description: "Number of questions whose answer was corrected, for example `57`.",
    }),
    withdrawn: t.exposeInt("withdrawn", {
      description: "Number of questions that were withdrawn, for example `9`.",
    }),
    truncatedQuestions: t.exposeInt("truncatedQuestions", {
      description:
        "Number of questions with a truncated text, for example `120`. `fetch --truncated` completes them.",
    }),
    truncatedAnswers: t.exposeInt("truncatedAnswers", {
      description:
        "Number of answers with a truncated text, for example `340`. `fetch --truncated` completes them.",
    }),
    ambiguousQuestions: t.exposeInt("ambiguousQuestions", {
      description: "Number of questions with a mention that could mean several countries, for example `31`.",
    }),
    ambiguousAnswers: t.exposeInt("ambiguousAnswers", {
      description: "Number of answers with a mention that could mean several countries, for example `24`.",
    }),
    unresolvedMembers: t.exposeInt("unresolvedMembers", {
      description:
        "Number of members known only by a printed name, because it matches no official record or more than one, for example `8`.",
    }),
    firstTabled: t.expose("firstTabled", {
      type: "Date",
      nullable: true,
      description: "The earliest date on which a question was tabled, for example `2023-12-01`.",
    }),
    lastTabled: t.expose("lastTabled", {
      type: "Date",
      nullable: true,
      description: "The latest date on which a question was tabled, for example `2026-06-02`.",
    }),
    lastAnswered: t.expose("lastAnswered", {
      type: "Date",
      nullable: true,
      description: "The latest date on which a question was answered, for example `2026-06-01`.",
    }),
    coverage: t.field({
      type: [MonthRef],
      description:
        "Coverage of each month and House, oldest first. A month without questions is listed if a file or a fetch declares it whole.",
      resolve: ({ months }) => months(),
    }),
    gaps: t.field({
      type: [GapRef],
      description:
        "Months that the graph does not cover, between months of the same House that it covers. A month is covered if it has a question or if a file or a fetch declares it whole, so a recess is a gap only if nothing declares it.",
      resolve: async (_counts, _args, { coverage }) => (await coverage()).gaps(),
    }),
    questionSources: t.field({
      type: [QuestionSourceRef],
      description:
        "The files and addresses of all questions and answers, by name. No source states its licence, so the licence is unknown.",
      resolve: (_counts, _args, { store }) => store.read("question-sources", {}),
    }),
    peopleFiles: t.field({
      type: [PeopleFileRef],
      description:
        "The files of official lists that were imported, by name; empty if there are none. Files imported by versions that did not record them are missing until they are imported again.",
      resolve: (_counts, _args, { store }) => store.read("list-people-files", {}),
    }),
    lastImport: t.field({
      type: ImportRunRef,
      nullable: true,
      description: "The latest import; null if nothing has been imported yet.",
      resolve: async (_counts, _args, { store }) =>
        (await store.read("list-import-runs", { limit: 1 }))[0] ?? null,
    }),
  }),
});

/** The months with questions, and those declared to have none. */
async function coveredMonths({ months: read, store }: Context): Promise<readonly Month[]> {
  const months = await read();
  const known = new Set(months.map(({ house, month }) => `${house} ${month}`));
  const empty = wholeMonths(await store.read("list-declared-days", {}))
    .filter(({ house, month }) => !known.has(`${house} ${month}`))
    .map((each) => ({ ...each, questions: 0, tabled: 0, answered: 0, truncated: 0, seenUntil: null }));
  if (empty.length === 0) return months;
  // Unknown months and Houses come last.
  const keyOf = ({ month, house }: Month) => `${month ?? "~"} ${house ?? "~"}`;
  return [...months, ...empty].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

builder.queryFields((t) => ({
  dataset: t.field({
    type: DatasetRef,
    description: "What the graph holds, how current it is and what is known to be missing.",
    resolve: async (_root, _args, context) => {
      let months: Promise<readonly Month[]> | undefined;
      return {
        ...(await context.counts()),
        months: () => {
          months ??= coveredMonths(context);
          return months;
        },
      };
    },
  }),
}));
