import { BadInputError } from "../../../src/model/errors.ts";
import type { memberOrders } from "../../../src/store/catalogue/about-params.ts";
import { builder } from "../../machinery/builder.ts";
import { type PageArgs, type PageRequest, pageRequest } from "../../machinery/lists/page.ts";

/** What is counted for members who asked or answered, and the order they are listed in. */

export const CountModeRef = builder.enumType("CountMode", {
  description: "What to count for each member. It sets `count` and the order `COUNT`.",
  values: {
    ANSWERS: { description: "Answers. An answer to several questions counts once." },
    QUESTIONS: {
      description: "Questions. An answer to three grouped questions counts three times.",
    },
    DISTINCT_ANSWERS: {
      description: "Distinct answer texts. Answers with identical text count once.",
    },
  } as const,
});
export type CountMode = typeof CountModeRef.$inferType;

export const MemberOrderRef = builder.enumType("MemberOrder", {
  description: "The order of members. Ties are sorted by id.",
  values: {
    COUNT: { description: "Highest `count` first." },
    LATEST: { description: "Most recent question or answer first." },
    NAME: { description: "By name, A to Z." },
  } as const,
});
export type MemberOrder = typeof MemberOrderRef.$inferType;

/** What the store orders by. It sorts every order in descending order, so the list by name is reversed. */
export function storeOrder(order: MemberOrder, mode: CountMode): (typeof memberOrders)[number] {
  return order === "COUNT" ? mode : order;
}

export const isReversed = (order: MemberOrder): boolean => order === "NAME";

/** The page of a list in this order. A cursor from another order is rejected because it has no position in this one. */
export function orderedRequest(page: PageArgs, order: MemberOrder): PageRequest {
  const request = pageRequest(page, isReversed(order));
  const { afterKey } = request;
  if (afterKey !== null && (typeof afterKey === "number") !== (order === "COUNT"))
    throw new BadInputError(`This cursor belongs to another order; use one from a list ordered by ${order}.`);
  return request;
}
