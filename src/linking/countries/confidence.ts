import { z } from "zod";
import { filled, readTable } from "../../model/read-table.ts";

/** The rules by which a span is taken to name a country; `data/confidence.csv` has a row for each. */
const rules = [
  "name",
  "demonym",
  "capital",
  "prefix",
  "with-country",
  "also-a-person",
  "also-a-language",
  "other-names",
  "cue",
  "heading",
] as const;
export type ConfidenceRule = (typeof rules)[number];

const rows = readTable(
  new URL("../data/confidence.csv", import.meta.url),
  z.object({
    rule: z.enum(rules),
    confidence: z.coerce.number().gt(0, "must be above 0").max(1, "must be at most 1"),
    reason: filled,
  }),
);

const values = new Map(rows.map(({ rule, confidence }) => [rule, confidence]));

/** The confidence of a span to which several rules apply: the lowest of theirs. */
export function confidenceOf(applied: readonly ConfidenceRule[]): number {
  return Math.min(
    ...applied.map((rule) => {
      const value = values.get(rule);
      if (value === undefined) throw new Error(`confidence.csv has no row for "${rule}".`);
      return value;
    }),
  );
}
