import { LEAST_TOPIC_SCORE } from "../../../src/model/limits.ts";
import type { Context } from "../context.ts";
import { sayLeftOut } from "../counted/words.ts";
import { countList, countWith, type FilteredList } from "../lists/filtered-list.ts";

const everyScore = { about: { aboutMinScore: LEAST_TOPIC_SCORE }, filter: { minScore: LEAST_TOPIC_SCORE } };

const isGiven = (ids: readonly string[] | undefined) => ids !== undefined && ids.length > 0;

/**
 * Which topics the conditions of a list do not count because of their score, and how many more rows the list would have
 * with them; nothing if it has no condition on topics. `countsTopics` says that topics themselves are counted, and
 * `countsRows` that the rows of the list are.
 */
export async function sayScores(
  context: Context,
  list: FilteredList,
  { countsTopics, countsRows }: { readonly countsTopics: boolean; readonly countsRows: boolean },
): Promise<readonly string[]> {
  const { source, filter } = list;
  const inAbout = isGiven(filter.aboutTopicIds);
  const isWanted = source === "ofTopics" || isGiven(filter.topicIds);
  const isExcluded = isGiven(filter.notTopicIds);
  const missing = async (changes: keyof typeof everyScore) =>
    (await countWith(context, list, everyScore[changes])) - (await countList(context, list));
  return [
    ...(inAbout ? [await sayLeftOut("Topics", filter.aboutMinScore, () => missing("about"))] : []),
    ...(isWanted || isExcluded || countsTopics || filter.minScore !== undefined
      ? [
          await sayLeftOut(
            inAbout ? "Topics in the filter" : "Topics",
            filter.minScore,
            // Excluding weaker topics too would make the list shorter, so the difference says nothing.
            isWanted && !isExcluded && countsRows ? () => missing("filter") : null,
          ),
        ]
      : []),
  ];
}
