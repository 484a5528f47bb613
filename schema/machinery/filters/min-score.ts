import { z } from "zod";
import { LEAST_TOPIC_SCORE } from "../../../src/model/limits.ts";

/** `minScore`, which has one meaning in filters, in `about` and in lists of topics. */

const MOST = 1;

const validate = z
  .number()
  .min(LEAST_TOPIC_SCORE, `must be at least ${LEAST_TOPIC_SCORE}: topics that are less probable are not kept`)
  .max(MOST, `must be at most ${MOST}`);

/** The options of an input field or argument; `applies` says to which topics it applies. */
export function minScoreOptions(applies: string) {
  return {
    defaultValue: LEAST_TOPIC_SCORE,
    description: `Minimum score of ${applies}, from \`${LEAST_TOPIC_SCORE}\` to \`${MOST}\`, for example \`0.9\`. The score is the probability that a text is about a topic. A topic named by the official heading scores 1 and always counts. Topics below ${LEAST_TOPIC_SCORE} are not kept.`,
    validate,
  } as const;
}

/** The score to ask the store for; undefined if every topic that it keeps counts. */
export function minScoreOf(given: number | null | undefined): number | undefined {
  return given == null || given <= LEAST_TOPIC_SCORE ? undefined : given;
}
