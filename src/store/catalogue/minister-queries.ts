import { z } from "zod";
import { askersParams, ministersParams } from "./about-params.ts";
import { cursor, mentionSpan, span } from "./edge-rows.ts";
import { memberRow } from "./node-rows.ts";
import { read } from "./query.ts";
import { day, list } from "./row-values.ts";

/** Who answered on something, who asked about it, and where that stands. */

const wanted = z.object({
  ids: z.array(z.string()),
  countryCodes: z.array(z.string()),
  topicIds: z.array(z.string()),
});

const position = {
  questionId: z.string(),
  field: z.enum(["QUESTION", "ANSWER"]),
  countryCode: z.string().nullable(),
  topicId: z.string().nullable(),
  spans: list(z.union([mentionSpan, span])),
  text: z.string(),
};

const count = z.int();

/** A count that is there only where it was asked for. */
const askedFor = z
  .int()
  .nullish()
  .transform((value) => value ?? null);

export const ministerQueries = {
  "ministers-who-answered": read(
    ministersParams,
    memberRow.extend({
      answerCount: count,
      distinctAnswerCount: count,
      questionCount: askedFor,
      firstAnswered: day.nullable(),
      lastAnswered: day.nullable(),
      /** Of these, those whose questions name the countries; null without countries. */
      askedAboutCount: askedFor,
      /** Those that name them themselves. */
      answeredAboutCount: askedFor,
      /** Those whose questions name them and that name none of them. */
      namesNoneCount: askedFor,
      /** Of all ministers. */
      totalCount: count,
      allAnswers: count,
      allDistinctAnswers: count,
      answerIds: list(z.string()),
      ...cursor,
    }),
  ),
  "members-who-asked": read(
    askersParams,
    memberRow.extend({
      questionCount: count,
      /** Of these, those that have an answer. */
      answeredCount: count,
      answerCount: count,
      distinctAnswerCount: count,
      firstAsked: day.nullable(),
      lastAsked: day.nullable(),
      /** Of all members. */
      totalCount: count,
      allQuestions: count,
      questionIds: list(z.string()),
      ...cursor,
    }),
  ),
  "evidence-of-answers": read(wanted, z.object({ answerId: z.string(), ...position })),
  "evidence-of-questions": read(wanted, z.object({ answerId: z.string().nullable(), ...position })),
} as const;
