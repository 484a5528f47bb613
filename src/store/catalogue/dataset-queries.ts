import { z } from "zod";
import { house } from "./node-rows.ts";
import { read } from "./query.ts";
import { day } from "./row-values.ts";

/** What the entire graph contains and what it lacks. */
export const datasetQueries = {
  "dataset-counts": read(
    z.object({}),
    z.object({
      questions: z.int(),
      answers: z.int(),
      members: z.int(),
      unanswered: z.int(),
      holding: z.int(),
      withdrawn: z.int(),
      corrected: z.int(),
      truncatedQuestions: z.int(),
      truncatedAnswers: z.int(),
      ambiguousQuestions: z.int(),
      ambiguousAnswers: z.int(),
      unresolvedMembers: z.int(),
      firstTabled: day.nullable(),
      lastTabled: day.nullable(),
      lastAnswered: day.nullable(),
    }),
  ),
  "list-truncated-questions": read(
    z.object({ limit: z.int(), afterId: z.string() }),
    z.object({ id: z.string() }),
  ),
  "question-sources": read(
    z.object({}),
    z.object({
      source: z.string(),
      questions: z.int(),
      answers: z.int(),
      firstRetrievedAt: z.iso.datetime(),
      lastRetrievedAt: z.iso.datetime(),
    }),
  ),
  "coverage-by-month": read(
    z.object({}),
    z.object({
      month: z.string().nullable(),
      house: house.nullable(),
      questions: z.int(),
      tabled: z.int(),
      answered: z.int(),
      truncated: z.int(),
      seenUntil: day.nullable(),
    }),
  ),
} as const;
