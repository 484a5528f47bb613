import { z } from "zod";
import { type MentionRule, mentionRules } from "../../model/edges.ts";
import { filled, readTable } from "../../model/read-table.ts";

/** The rules by which a span is taken to name a country; `data/confidence.csv` has a row for each. */
export type ConfidenceRule = Exclude<MentionRule, "override">;

const rules = mentionRules.filter((rule) => rule !== "override");

/** A rule and what it is worth. */
export type Grounds = { readonly rule: ConfidenceRule; readonly confidence: number };

const rows = readTable(
  new URL("../data/confidence.csv", import.meta.url),
  z.object({
    rule: z.enum(rules),
    confidence: z.coerce.number().gt(0, "must be above 0").max(1, "must be at most 1"),
    reason: filled,
  }),
);

const values = new Map(rows.map(({ rule, confidence }) => [rule, { rule, confidence }]));

/** The grounds of a span to which several rules apply: the rule with the lowest confidence. */
export function groundsOf(applied: readonly ConfidenceRule[]): Grounds {
  const found = applied.map((rule) => {
    const grounds = values.get(rule);
    if (grounds === undefined) throw new Error(`confidence.csv has no row for "${rule}".`);
    return grounds;
  });
  return found.reduce((lowest, each) => (each.confidence < lowest.confidence ? each : lowest));
}
