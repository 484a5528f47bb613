import { z } from "zod";
import { filled, readTable } from "../../model/read-table.ts";

/** By what a place was taken to name a country, as `data/confidence.csv` has it. */
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

/** How sure a place is of which several rules hold: as sure as the least of them. */
export function confidenceOf(of: readonly ConfidenceRule[]): number {
  return Math.min(
    ...of.map((rule) => {
      const value = values.get(rule);
      if (value === undefined) throw new Error(`confidence.csv: expected a row for ${rule}`);
      return value;
    }),
  );
}
