import { capitalized } from "../../../src/model/first-letter.ts";
import { builder } from "../builder.ts";
import type { Context } from "../context.ts";
import { CoveredDaysRef, coveredDays, sayCoverage } from "./covered-days.ts";
import { sayNumber } from "./words.ts";

/** The rows of a list that are not counted as questions or answers: nodes, edges, changes, results of a search. */
type CountedRows = {
  readonly context: Context;
  /** What the rows are, such as `Members who belonged to SNP`. */
  readonly subject: string;
  readonly total: () => number | Promise<number>;
  /** Further sentences about what was counted. */
  readonly more?: (() => Promise<readonly string[]>) | undefined;
};

const covered = async ({ context }: CountedRows) => coveredDays(await context.coverage(), {}, "answered");

export const CountedRowsRef = builder.objectRef<CountedRows>("CountedRows").implement({
  description: "Which rows were counted, and which days the graph covers.",
  fields: (t) => ({
    statement: t.string({
      description:
        "The same in words, to print beside the list, for example `Members who belonged to SNP: 63. The graph covers the Commons from 1 July 2025 to 15 September 2025, and none of the Lords.`",
      resolve: async (rows) => {
        const known = await covered(rows);
        const counted = `${rows.subject}: ${sayNumber(await rows.total())}.`;
        return [counted, ...((await rows.more?.()) ?? []), sayCoverage(known, {})].join(" ");
      },
    }),
    totalCount: t.int({
      description: "Number of rows counted, for example `63`.",
      resolve: ({ total }) => total(),
    }),
    covered: t.field({
      type: [CoveredDaysRef],
      description:
        "The days that the graph covers, by House and oldest first. What the graph knows of nodes and edges comes from questions of these days, and from official lists.",
      complexity: { field: 0, multiplier: 1 },
      resolve: async (rows) => [...(await covered(rows))],
    }),
  }),
});

/** What a page's whole list counts; `holds` describes a list without conditions, its order after the first comma. */
export function countedRows(
  page: Pick<CountedRows, "total" | "more"> & { readonly subject?: string | undefined },
  holds: string,
  context: Context,
): CountedRows {
  const [all = ""] = holds.split(", ");
  const subject = page.subject ?? capitalized(all);
  return { context, subject, total: page.total, more: page.more };
}
