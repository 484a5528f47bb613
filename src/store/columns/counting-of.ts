import type { ReadName, ReadParams } from "../catalogue/catalogue.ts";
import { type About, conditionsOfAbout } from "./about.ts";
import type { Known } from "./by-member.ts";
import type { Columns } from "./columns.ts";
import { conditionsOf } from "./count-aggregate.ts";
import { canCountAnswers, countAnswers } from "./count-answers.ts";
import { canCountAskers, countAskers } from "./count-askers.ts";
import { canCountList, conditionsOfList, countList } from "./count-lists.ts";
import { canCountMinisters, countMinisters } from "./count-ministers.ts";
import { countSimilarMembers } from "./count-similar-members.ts";
import type { ValueCounts } from "./value-counts.ts";
import { isTestingShorter } from "./walk-or-start.ts";

/** How columns answer a query. */
export type Counting = {
  /**
   * Whether they do so sooner than its statement, which starts at what few questions or answers have, and needs for each of
   * these the time in which columns test so many.
   */
  readonly isWorth: (counts: ValueCounts, testedMeanwhile: number) => boolean;
  /** The rows, as the statement gives them. */
  readonly rows: (columns: Columns, known: Known) => readonly unknown[];
};

/**
 * How many times as long as for a count the statement of a query takes for each question that it starts at. Measured on
 * a million; with naming counts, it looks up the countries of each question once more.
 */
const EFFORTS = { count: 1, facetsOrMembers: 3, naming: 10 };

/** How columns answer a query that counts one list, or something of members; null if they cannot. */
export function countingOf(query: ReadName, params: ReadParams<ReadName>): Counting | null {
  const isNaming = "split" in params && params.split === true;
  const isCount = query === "count-questions" || query === "count-answers";
  const effort = EFFORTS[isNaming ? "naming" : isCount ? "count" : "facetsOrMembers"];
  const counting = (rows: Counting["rows"], ...starts: readonly object[]): Counting => ({
    rows,
    isWorth: (counts, tested) => isTestingShorter(counts, [conditionsOf(params), ...starts], tested * effort),
  });
  const about = conditionsOfAbout(params as About);
  if (query === "ministers-who-answered") {
    const asked = params as ReadParams<typeof query>;
    if (!canCountMinisters(asked)) return null;
    return counting((columns, known) => countMinisters(columns, known, asked), about);
  }
  if (query === "members-who-asked") {
    const asked = params as ReadParams<typeof query>;
    if (!canCountAskers(asked)) return null;
    return counting((columns, known) => countAskers(columns, known, asked), about);
  }
  if (query === "similar-members")
    return counting((columns, known) =>
      countSimilarMembers(columns, known, params as ReadParams<typeof query>),
    );
  if (canCountAnswers(query, params))
    return counting((columns) => countAnswers(columns, query, params as never), about);
  if (canCountList(query, params)) {
    const ofList = conditionsOfList(params as ReadParams<typeof query>);
    return counting((columns) => countList(columns, query, params as never), ofList, about);
  }
  return null;
}
