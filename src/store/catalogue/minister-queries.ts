import { z } from "zod";
import { askersParams, ministersParams } from "./about-params.ts";
import { cursor, mentionSpan, span } from "./edge-rows.ts";
import { memberRow } from "./node-rows.ts";
import { read } from "./query.ts";
import { day, list } from "./row-values.ts";

/** Who answered on countries or topics, who asked about them, and the evidence. */

const wanted = z.object({
  ids: z.array(z.string()),
  countryCodes: z.array(z.string()),
  topicIds: z.array(z.string()),
  /** The score that these topics must have at least. */
  minScore: z.number().optional(),
});

const evidence = {
  questionId: z.string(),
  field: z.enum(["QUESTION", "ANSWER"]),
  countryCode: z.string().nullable(),
  topicId: z.string().nullable(),
  spans: list(z.union([mentionSpan, span])),
  text: z.string(),
  /** The heading of a question, where spans with the sentence `HEADING_SENTENCE` are. */
  heading: z.string().nullable(),
};

const count = z.int();

/** A count that is null unless requested. */
const optionalCount = z
  .int()
  .nullish()
  .transform((value) => value ?? null);

export const ministerQueries = {
  "ministers-who-answered": read(
    ministersParams,
    memberRow.extend({
      answerCount: count,
      distinctAnswerCount: count,
      questionCount: optionalCount,
      firstAnswered: day.nullable(),
      lastAnswered: day.nullable(),
      /** How many of these have a question that names the countries; null without countries. */
      askedAboutCount: optionalCount,
      /** How many name the countries themselves. */
      answeredAboutCount: optionalCount,
      /** How many name none of the countries, although their questions do. */
      namesNoneCount: optionalCount,
      /** Totals for all ministers. */
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
      /** How many of these have an answer. */
      answeredCount: count,
      answerCount: count,
      distinctAnswerCount: count,
      firstAsked: day.nullable(),
      lastAsked: day.nullable(),
      /** Totals for all members. */
      totalCount: count,
      allQuestions: count,
      questionIds: list(z.string()),
      ...cursor,
    }),
  ),
  "evidence-of-answers": read(wanted, z.object({ answerId: z.string(), ...evidence })),
  "evidence-of-questions": read(wanted, z.object({ answerId: z.string().nullable(), ...evidence })),
} as const;
