import type { ReadParams, ReadRow } from "../../../src/store/catalogue/catalogue.ts";
import type { Context } from "../../machinery/context.ts";
import { requestLoader } from "../../machinery/loaders/request-loader.ts";

/**
 * How many questions a minister's matching answers cover, and how many of the questions and answers mention the countries.
 * The latter counts are null if no countries were given.
 */
export type NamingCounts = Pick<
  ReadRow<"ministers-who-answered">,
  "questionCount" | "askedAboutCount" | "answeredAboutCount" | "namesNoneCount"
>;

const none: NamingCounts = {
  questionCount: null,
  askedAboutCount: null,
  answeredAboutCount: null,
  namesNoneCount: null,
};

/** The counts of one minister on a page. The first request reads the counts of the whole page. */
export function loadNamingCounts(
  context: Context,
  page: ReadParams<"ministers-who-answered">,
  memberId: string,
): Promise<NamingCounts> {
  const loader = requestLoader<NamingCounts>(context, `naming ${JSON.stringify(page)}`, async (ids) => {
    const rows = await context.store.read("ministers-who-answered", {
      ...page,
      split: true,
      countQuestions: true,
      evidence: 0,
    });
    const byId = new Map(rows.map((row) => [row.id, row]));
    return ids.map((id) => byId.get(id) ?? none);
  });
  return loader.load(memberId);
}
