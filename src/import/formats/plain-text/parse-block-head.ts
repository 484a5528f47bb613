import type { Line } from "../../read/split-lines.ts";
import { looksLikeDay, parseDay } from "../parse-day.ts";
import { expected, type Finding } from "./parsed-block.ts";

/** The lines between `Written Question` and the asker: a heading and a day, either of which may be missing. */
export type BlockHead = {
  readonly heading: string | null;
  readonly day: string | null;
  readonly unrecognised: readonly Finding[];
};

/** Reads a headed block's head; a second line that is no date, or a date that never was, makes the record a broken one. */
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
  const unrecognised = others.map((line) => ({
    line: line.number,
    reason: "text that belongs to no part of the record; expected one heading and one date",
  }));
  return { heading: heading?.text ?? null, day, unrecognised };
}

/** The day in the head is the day of the answer, for the site lists answered questions by it. */
export function assignDay<T extends { readonly answeredOn: string | null }>(
  day: string | null,
  answer: T | null,
): { readonly tabledOn: string | null; readonly answer: T | null } {
  return answer === null
    ? { tabledOn: day, answer }
    : { tabledOn: null, answer: { ...answer, answeredOn: day } };
}
