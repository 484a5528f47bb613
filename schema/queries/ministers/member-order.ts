import { builder } from "../../machinery/builder.ts";

/** What is counted of members who asked or answered, and in which order they are listed. */

export const CountModeRef = builder.enumType("CountMode", {
  description: "What `count` counts, and what members are put in order by.",
  values: {
    ANSWERS: { description: "Answers, each once, however many questions it answers." },
    QUESTIONS: {
      description: "Questions, each once: an answer to three grouped questions counts three times.",
    },
    DISTINCT_ANSWERS: {
      description: "Different texts of answers: answers that repeat one text word for word count once.",
    },
  } as const,
});
export type CountMode = typeof CountModeRef.$inferType;

export const MemberOrderRef = builder.enumType("MemberOrder", {
  description: "In which order members are listed; of equal ones the one with the lower id comes first.",
  values: {
    COUNT: { description: "Those with the highest `count` first." },
    LATEST: { description: "Those whose latest one is the newest first." },
    NAME: { description: "By name, A to Z." },
  } as const,
});
export type MemberOrder = typeof MemberOrderRef.$inferType;

type OrderParams = {
  readonly [Name in "byAnswers" | "byQuestions" | "byDistinctAnswers" | "byLatest" | "byName"]?: true;
};

/** The store lists the highest first, of names too: there the list is turned round. */
export function orderParams(order: MemberOrder, mode: CountMode): OrderParams {
  if (order === "LATEST") return { byLatest: true };
  if (order === "NAME") return { byName: true };
  return {
    ANSWERS: { byAnswers: true },
    QUESTIONS: { byQuestions: true },
    DISTINCT_ANSWERS: { byDistinctAnswers: true },
  }[mode] as OrderParams;
}

export const isReversed = (order: MemberOrder): boolean => order === "NAME";
