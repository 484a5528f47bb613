import type { Line } from "../../read/split-lines.ts";
import { looksLikeDay, parseDay } from "../parse-day.ts";
import { expected, type Finding } from "./parsed-block.ts";

/** The lines between `Written Question` and the asker: a heading and a date; either may be missing. */
export type BlockHead = {
  readonly heading: string | null;
  readonly day: string | null;
  readonly warnings: readonly Finding[];
};

/** Reads the head of a headed block. The record is broken if the second line is not a valid date. */
export function parseBlockHead(
  lines: readonly Line[],
  start: Line,
): BlockHead | { readonly broken: Finding } {
  const dated = lines.findLast((line) => looksLikeDay(line.text)) ?? lines[1];
  const day = dated === undefined ? null : parseDay(dated.text);
  if (dated !== undefined && day === null) {
    return expected("a date such as `Wednesday 15th March 2023`", dated, start);
  }
  const [heading, ...others] = lines.filter((line) => line !== dated);
  const warnings = others.map((line) => ({
    line: line.number,
    reason: "unexpected text; expected only one heading and one date",
  }));
  return { heading: heading?.text ?? null, day, warnings };
}

/** The date in the head is the date of the answer if there is one, and otherwise the date tabled. */
export function assignDay<T extends { readonly answeredOn: string | null }>(
  day: string | null,
  answer: T | null,
): { readonly tabledOn: string | null; readonly answer: T | null } {
  return answer === null
    ? { tabledOn: day, answer }
    : { tabledOn: null, answer: { ...answer, answeredOn: day } };
}
