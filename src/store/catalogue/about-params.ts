import { z } from "zod";
import { answerFilter, questionFilter } from "./filters.ts";
import { page } from "./page.ts";

/** What answers or questions are to be about, as parameters of `parts/answers-about` and `parts/questions-about`. */

/**
 * How close together the countries must be named: in one sentence of the text that is counted (of an answer where answers
 * are, of a question where questions are), anywhere in it, or in question and answer taken together.
 */
export const scopes = ["SENTENCE", "ANSWER", "QUESTION", "EXCHANGE"] as const;

/** Of these countries `aboutNeeded` must be named within the scope; 0 without countries. Any of the topics will do. */
export const about = {
  aboutCountryCodes: z.array(z.string()),
  aboutNeeded: z.int(),
  aboutScope: z.enum(scopes),
  aboutTopicIds: z.array(z.string()),
};

const params = z.object(about);
export type AboutParams = Readonly<z.input<typeof params>>;

/** Members with most answers, questions or different texts first, with the latest day, or with the last name of all. */
export const memberOrders = ["ANSWERS", "QUESTIONS", "DISTINCT_ANSWERS", "LATEST", "NAME"] as const;

const listed = {
  order: z.enum(memberOrders),
  /** How many of the matching answers or questions to name for each member. */
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
