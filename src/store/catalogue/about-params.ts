import { z } from "zod";
import { textFields } from "../../model/edges.ts";
import { answerFilter, questionFilter } from "./filters.ts";
import { page } from "./page.ts";

/** Required countries and topics, as parameters of `parts/answers-about` and `parts/questions-about`. */

/**
 * How close together the countries must be named: in one sentence of the counted text (the answer if answers are
 * counted, otherwise the question), anywhere in it, or in question and answer together.
 */
export const scopes = ["SENTENCE", "ANSWER", "QUESTION", "EXCHANGE"] as const;

/**
 * At least `aboutNeeded` of these countries must be named within the scope (0 without countries), and any of the
 * topics.
 */
export const about = {
  aboutCountryCodes: z.array(z.string()),
  aboutNeeded: z.int(),
  aboutScope: z.enum(scopes),
  /**
   * Where the scopes `QUESTION` and `EXCHANGE` look for the countries; everywhere if absent. `SENTENCE` and `ANSWER` never
   * look in headings.
   */
  aboutFields: z.array(z.enum(textFields)).optional(),
  aboutTopicIds: z.array(z.string()),
  /** The score that these topics must have at least. */
  aboutMinScore: z.number().optional(),
};

const params = z.object(about);
export type AboutParams = Readonly<z.input<typeof params>>;

/**
 * The orders of members: most answers, questions or different texts, latest day, or last name in the alphabet first.
 */
export const memberOrders = ["ANSWERS", "QUESTIONS", "DISTINCT_ANSWERS", "LATEST", "NAME"] as const;

const listed = {
  order: z.enum(memberOrders),
  /** How many ids of matching answers or questions to return for each member. */
  evidence: z.int(),
};

export const ministersParams = z.object({
  ...about,
  ...answerFilter,
  ...listed,
  ...page,
  /** Whether to count how these answers and their questions name the countries, which takes longer. */
  split: z.boolean().optional(),
  /** Whether to count the questions that they answer, in any order; the order by these counts them in any case. */
  countQuestions: z.boolean().optional(),
});

export const askersParams = z.object({ ...about, ...questionFilter, ...listed, ...page });
