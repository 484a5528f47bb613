import { BadInputError } from "../../../src/model/errors.ts";
import type { memberOrders } from "../../../src/store/catalogue/about-params.ts";
import { builder } from "../../machinery/builder.ts";
import { type PageArgs, type PageRequest, pageRequest } from "../../machinery/lists/page.ts";

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

/** What the store orders by: the highest first, for names too, so that list is reversed. */
export function storeOrder(order: MemberOrder, mode: CountMode): (typeof memberOrders)[number] {
  return order === "COUNT" ? mode : order;
}

export const isReversed = (order: MemberOrder): boolean => order === "NAME";

/** The page of a list in this order; the cursor of a list in another is refused, since it stands nowhere in this one. */
export function orderedRequest(page: PageArgs, order: MemberOrder): PageRequest {
  const request = pageRequest(page, isReversed(order));
  const { afterKey } = request;
  if (afterKey !== null && (typeof afterKey === "number") !== (order === "COUNT"))
    throw new BadInputError(`after, before: expected the cursor of a row of a list by ${order}.`);
  return request;
}
