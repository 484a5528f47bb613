import type { ReadName, ReadParams } from "../../catalogue/catalogue.ts";
import { canChoose, chooseQuestions } from "../../columns/choose-questions.ts";
import { conditionsOf, countAggregate, isAggregate } from "../../columns/count-aggregate.ts";
import { canCountList, countList } from "../../columns/count-lists.ts";
import { canCountAskers, countAskers } from "./count-askers.ts";
import { canCountMinisters, countMinisters } from "./count-ministers.ts";
import type { MemberColumns } from "./member-columns.ts";
import { canChoosePage, chosenIds, isPage } from "./pages-of-questions.ts";

/** Whether the process with columns can answer a query, or help to. */
export function canCount<Name extends ReadName>(query: Name, params: ReadParams<Name>): boolean {
  if (isPage(query)) return canChoosePage(query, params as never);
  if (query === "ministers-who-answered") return canCountMinisters(params as never);
  if (query === "members-who-asked") return canCountAskers(params as never);
  return canCountList(query, params) || (isAggregate(query, params) && canChoose(conditionsOf(params)));
}

/**
 * The rows of a query that `canCount` accepts, as its statement gives them; of a page, the ids by which its statement finds
 * its questions, or null if it should find them by itself.
 */
export function countRows<Name extends ReadName>(
  columns: MemberColumns,
  query: Name,
  params: ReadParams<Name>,
): readonly unknown[] {
  if (isPage(query)) return [{ chosen: chosenIds(columns, query, params as never) }];
  if (query === "ministers-who-answered") return countMinisters(columns, params as never);
  if (query === "members-who-asked") return countAskers(columns, params as never);
  if (canCountList(query, params)) return countList(columns, query as never, params as never);
  return countAggregate(columns, query, chooseQuestions(columns, conditionsOf(params)), params);
}
