import type { ReadName, ReadParams } from "../../catalogue/catalogue.ts";
import { canChoose, chooseQuestions } from "../../columns/choose-questions.ts";
import { conditionsOf, countAggregate, isAggregate } from "../../columns/count-aggregate.ts";
import { canCountList } from "../../columns/count-lists.ts";
import { countingOf } from "../../columns/counting-of.ts";
import { type FoundByWords, passesWords, withoutWords } from "./found-by-words.ts";
import type { StoredColumns } from "./load-columns.ts";
import { canChoosePage, chosenIds, isPage } from "./pages-of-questions.ts";

/** Whether the process with columns can answer a query, or help to. */
export function canCount<Name extends ReadName>(query: Name, params: ReadParams<Name>): boolean {
  if (isPage(query)) return canChoosePage(query, params as never);
  return countingOf(query, params) !== null || isCountOfChosen(query, params);
}

function isCountOfChosen<Name extends ReadName>(query: Name, params: ReadParams<Name>): boolean {
  return isAggregate(query, params) && canChoose(conditionsOf(params));
}

/** Whether what it answers is of questions that columns choose, so that words can be conditions on these too. */
export function choosesQuestions<Name extends ReadName>(query: Name, params: ReadParams<Name>): boolean {
  return isPage(query) || canCountList(query, params) || isCountOfChosen(query, params);
}

/**
 * The rows of a query that `canCount` accepts, as its statement gives them; of a page, the ids by which its statement finds
 * its questions, or null if it should find them by itself. `found` are the questions with the words of its filter.
 */
export function countRows<Name extends ReadName>(
  columns: StoredColumns,
  query: Name,
  given: ReadParams<Name>,
  found: FoundByWords | null,
): readonly unknown[] {
  const params =
    found === null ? given : { ...withoutWords(given).others, passes: passesWords(columns, found) };
  if (isPage(query)) return [{ chosen: chosenIds(columns, query, params as never) }];
  const counting = countingOf(query, params);
  if (counting !== null) return counting.rows(columns, columns);
  return countAggregate(columns, query, chooseQuestions(columns, conditionsOf(params)), params);
}
