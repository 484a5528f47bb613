import { z } from "zod";
import { cursor, mentionSpan, span } from "./edge-rows.ts";
import { page } from "./node-queries.ts";
import { memberRow } from "./node-rows.ts";
import { read } from "./query.ts";
import { day, list } from "./row-values.ts";

/** How close together the countries must be named: in one sentence of the answer, in the answer, in question and answer. */
export const scopes = ["SENTENCE", "ANSWER", "EXCHANGE"] as const;

const about = { countryCodes: z.array(z.string()), topicIds: z.array(z.string()) };

export const ministerQueries = {
  "ministers-who-answered": read(
    z.object({
      ...about,
      /** How many of the countries must be named within the scope; 0 when none was asked for. */
      needed: z.int(),
      scope: z.enum(scopes),
      /** How many matching answers to name for each minister. */
      evidence: z.int(),
      /** Whether to count how these answers and their questions name the countries, which takes longer. */
      split: z.boolean(),
      ...page,
    }),
    memberRow.extend({
      answerCount: z.int(),
      distinctAnswerCount: z.int(),
      firstAnswered: day.nullable(),
      lastAnswered: day.nullable(),
      /** Of these, those whose questions name the countries; null unless asked for, as are the next two. */
      askedAboutCount: z.int().nullable(),
      /** Those that name them themselves. */
      answeredAboutCount: z.int().nullable(),
      /** Those whose questions name them and that name none of them. */
      namesNoneCount: z.int().nullable(),
      totalCount: z.int(),
      answerIds: list(z.string()),
      ...cursor,
    }),
  ),
  "evidence-of-answers": read(
    z.object({ ids: z.array(z.string()), ...about }),
    z.object({
      answerId: z.string(),
      questionId: z.string(),
      field: z.enum(["QUESTION", "ANSWER"]),
      countryCode: z.string().nullable(),
      topicId: z.string().nullable(),
      spans: list(z.union([mentionSpan, span])),
      text: z.string(),
    }),
  ),
} as const;
