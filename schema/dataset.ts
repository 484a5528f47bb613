import { findGaps, type Gap } from "../src/model/coverage.ts";
import type { ReadRow } from "../src/store/catalogue/catalogue.ts";
import { builder } from "./builder.ts";
import { lastImportDay } from "./filters/filter-params.ts";
import { HouseRef } from "./house.ts";
import { ImportRunRef } from "./import-run.ts";

type Counts = ReadRow<"dataset-counts">;
type Month = ReadRow<"coverage-by-month">;

const MonthRef = builder.objectRef<Month>("MonthCoverage").implement({
  description: "How much of one month in one House the graph holds.",
  fields: (t) => ({
    month: t.exposeString("month", {
      nullable: true,
      description:
        "The month in which the questions were tabled or, where no source prints that day, answered, for example `2025-09`; null where neither is known.",
    }),
    house: t.expose("house", {
      type: HouseRef,
      nullable: true,
      description: "The House, for example `COMMONS`; null where it is not known.",
    }),
    questions: t.exposeInt("questions", { description: "Questions, for example `2489`." }),
    answered: t.exposeInt("answered", { description: "Those with an answer that is not a holding one." }),
    cut: t.exposeInt("cut", { description: "Those whose text, or whose answer's, is not known as a whole." }),
  }),
});

const GapRef = builder.objectRef<Gap>("CoverageGap").implement({
  description: "Months without any question, between months that have some.",
  fields: (t) => ({
    house: t.expose("house", { type: HouseRef, description: "The House in which nothing is known." }),
    from: t.exposeString("from", { description: "The first such month, for example `2024-09`." }),
    to: t.exposeString("to", { description: "The last such month, for example `2024-10`." }),
  }),
});

/** `months` reads every question: once for both fields that need it, and not at all without them. */
type Dataset = Counts & { readonly months: () => Promise<readonly Month[]> };

const DatasetRef = builder.objectRef<Dataset>("Dataset").implement({
  description: "What the graph as a whole holds, how current it is and what it is known to lack.",
  fields: (t) => ({
    questions: t.exposeInt("questions", { description: "Questions, for example `36236`." }),
    answers: t.exposeInt("answers", {
      description: "Answers; one that serves several questions counts once.",
    }),
    members: t.exposeInt("members", { description: "Members, askers and ministers alike." }),
    unanswered: t.exposeInt("unanswered", { description: "Questions without any answer." }),
    holding: t.exposeInt("holding", { description: "Questions with a holding answer alone." }),
    corrected: t.exposeInt("corrected", { description: "Questions whose answer was corrected." }),
    withdrawn: t.exposeInt("withdrawn", { description: "Questions that were withdrawn." }),
    cutQuestions: t.exposeInt("cutQuestions", {
      description: "Questions of whose text only the beginning is known; `fetch --cut` completes them.",
    }),
    cutAnswers: t.exposeInt("cutAnswers", {
      description: "Answers of whose text only the beginning is known; `fetch --cut` completes them.",
    }),
    ambiguousQuestions: t.exposeInt("ambiguousQuestions", {
      description: "Questions with a place that names one of several countries, nobody can tell which.",
    }),
    ambiguousAnswers: t.exposeInt("ambiguousAnswers", {
      description: "Answers with such a place.",
    }),
    unresolvedMembers: t.exposeInt("unresolvedMembers", {
      description:
        "Members known by a printed name alone, for no official record fits it or more than one does.",
    }),
    firstTabled: t.expose("firstTabled", {
      type: "Date",
      nullable: true,
      description: "The earliest day on which a question was tabled, for example `2023-12-01`.",
    }),
    lastTabled: t.expose("lastTabled", {
      type: "Date",
      nullable: true,
      description: "The latest day on which a question was tabled, for example `2026-06-02`.",
    }),
    lastAnswered: t.expose("lastAnswered", {
      type: "Date",
      nullable: true,
      description: "The latest day on which a question was answered, for example `2026-06-01`.",
    }),
    coverage: t.field({
      type: [MonthRef],
      description: "How much of each month and House there is, oldest first.",
      resolve: ({ months }) => months(),
    }),
    gaps: t.field({
      type: [GapRef],
      description:
        "Months without any question, between months of that House that have some. Parliament's recesses show here too.",
      resolve: async ({ months }, _args, context) => {
        // A mistyped year would make a gap of decades.
        const last = (await lastImportDay(context)).slice(0, 7);
        return findGaps((await months()).filter(({ month }) => month === null || month <= last));
      },
    }),
    lastImport: t.field({
      type: ImportRunRef,
      nullable: true,
      description: "The latest run of the import; null for a graph that was never filled.",
      resolve: async (_counts, _args, { store }) =>
        (await store.read("list-import-runs", { limit: 1 }))[0] ?? null,
    }),
  }),
});

builder.queryFields((t) => ({
  dataset: t.field({
    type: DatasetRef,
    description: "What the graph as a whole holds, how current it is and what it is known to lack.",
    resolve: async (_root, _args, { store }) => {
      const [counts] = await store.read("dataset-counts", {});
      if (counts === undefined) throw new Error("The store returned no counts.");
      let months: Promise<readonly Month[]> | undefined;
      return {
        ...counts,
        months: () => {
          months ??= store.read("coverage-by-month", {});
          return months;
        },
      };
    },
  }),
}));
