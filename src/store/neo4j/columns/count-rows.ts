import type { ReadName, ReadParams } from "../../catalogue/catalogue.ts";
import { canChoose, chooseQuestions } from "../../columns/choose-questions.ts";
import { conditionsOf, countAggregate, isAggregate } from "../../columns/count-aggregate.ts";
import { countingOf } from "../../columns/counting-of.ts";
import type { StoredColumns } from "./load-columns.ts";
import { canChoosePage, chosenIds, isPage } from "./pages-of-questions.ts";

/** Whether the process with columns can answer a query, or help to. */
export function canCount<Name extends ReadName>(query: Name, params: ReadParams<Name>): boolean {
  if (isPage(query)) return canChoosePage(query, params as never);
  return (
    countingOf(query, params) !== null || (isAggregate(query, params) && canChoose(conditionsOf(params)))
  );
}

/**
 * The rows of a query that `canCount` accepts, as its statement gives them; of a page, the ids by which its statement finds
 * its questions, or null if it should find them by itself.
 */
export function countRows<Name extends ReadName>(
  columns: StoredColumns,
  query: Name,
  params: ReadParams<Name>,
): readonly unknown[] {
  if (isPage(query)) return [{ chosen: chosenIds(columns, query, params as never) }];
  const counting = countingOf(query, params);
  if (counting !== null) return counting.rows(columns, columns);
  return countAggregate(columns, query, chooseQuestions(columns, conditionsOf(params)), params);
}
