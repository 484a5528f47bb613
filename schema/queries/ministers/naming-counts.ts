import type { ReadParams, ReadRow } from "../../../src/store/catalogue/catalogue.ts";
import type { Context } from "../../machinery/context.ts";
import { contextLoader } from "../../machinery/lists/edge-loaders.ts";

/**
 * How many questions a minister's matching answers serve, and how both name the countries; those are null where no
 * countries were asked for.
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

/** The counts of one minister of a page; those of the whole page are read at once, when the first is asked for. */
export function loadNamingCounts(
  context: Context,
  page: ReadParams<"ministers-who-answered">,
  memberId: string,
): Promise<NamingCounts> {
  const loader = contextLoader<NamingCounts>(context, `naming ${JSON.stringify(page)}`, async (ids) => {
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
