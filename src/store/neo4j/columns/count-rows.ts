import type { ReadName, ReadParams } from "../../catalogue/catalogue.ts";
import { canChoose, chooseQuestions } from "../../columns/choose-questions.ts";
import type { Columns } from "../../columns/columns.ts";
import { conditionsOf, countAggregate, isAggregate } from "../../columns/count-aggregate.ts";
import { canCountList, countList } from "./count-lists.ts";
import { type AnswerColumns, canCountMinisters, countMinisters } from "./count-ministers.ts";

/** Whether the process with columns can answer a query. */
export function canCount<Name extends ReadName>(query: Name, params: ReadParams<Name>): boolean {
  if (query === "ministers-who-answered") return canCountMinisters(params as never);
  return canCountList(query, params) || (isAggregate(query, params) && canChoose(conditionsOf(params)));
}

/** The rows of a query that `canCount` accepts, as its statement gives them. */
export function countRows<Name extends ReadName>(
  columns: Columns & AnswerColumns,
  query: Name,
  params: ReadParams<Name>,
): readonly unknown[] {
  if (query === "ministers-who-answered") return countMinisters(columns, params as never);
  if (canCountList(query, params)) return countList(columns, query as never, params as never);
  const questions = chooseQuestions(columns, conditionsOf(params));
  if (questions === null) throw new Error(`Columns cannot decide the filter of ${query}.`);
  return countAggregate(columns, query, questions, params);
}
