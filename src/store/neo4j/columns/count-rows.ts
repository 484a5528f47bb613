import type { ReadName, ReadParams } from "../../catalogue/catalogue.ts";
import { canChoose, chooseQuestions } from "../../columns/choose-questions.ts";
import { conditionsOf, countAggregate, isAggregate } from "../../columns/count-aggregate.ts";
import { canCountAskers, countAskers } from "./count-askers.ts";
import { canCountList, countList } from "./count-lists.ts";
import { canCountMinisters, countMinisters } from "./count-ministers.ts";
import type { MemberColumns } from "./member-columns.ts";

/** Whether the process with columns can answer a query. */
export function canCount<Name extends ReadName>(query: Name, params: ReadParams<Name>): boolean {
  if (query === "ministers-who-answered") return canCountMinisters(params as never);
  if (query === "members-who-asked") return canCountAskers(params as never);
  return canCountList(query, params) || (isAggregate(query, params) && canChoose(conditionsOf(params)));
}

/** The rows of a query that `canCount` accepts, as its statement gives them. */
export function countRows<Name extends ReadName>(
  columns: MemberColumns,
  query: Name,
  params: ReadParams<Name>,
): readonly unknown[] {
  if (query === "ministers-who-answered") return countMinisters(columns, params as never);
  if (query === "members-who-asked") return countAskers(columns, params as never);
  if (canCountList(query, params)) return countList(columns, query as never, params as never);
  return countAggregate(columns, query, chooseQuestions(columns, conditionsOf(params)), params);
}
