import type { Line } from "../../read/split-lines.ts";
import { parseDay } from "../parse-day.ts";
import { expected, type Finding } from "./parsed-block.ts";

/** The part of a question page above `Question to …`. */
export type PageHead = {
  readonly url: string;
  readonly uin: string | null;
  readonly heading: string | null;
  readonly tabledOn: string | null;
  readonly warnings: readonly Finding[];
};

/** The first line of a question page. */
export const addressLine = /^###\s*(https?:\/\/\S+)$/i;
const questionPath = /\/question\/([a-z]{0,4}\d{1,9})(?:[/?#]|$)/i;
const askedOn = /^\(asked on ([^)]*)\)(?:\s*-?\s*view source)?$/i;

/** Reads the address with the number, the heading and `(asked on …)`. Other lines are reported. */
export function parsePageHead(first: Line, lines: readonly Line[]): PageHead | { readonly broken: Finding } {
  const url = addressLine.exec(first.text)?.[1] ?? "";
  const uin = questionPath.exec(url)?.[1]?.toUpperCase() ?? null;
  const dated = lines.find((line) => askedOn.test(line.text));
  const tabledOn = dated === undefined ? null : parseDay(askedOn.exec(dated.text)?.[1] ?? "");
  if (dated !== undefined && tabledOn === null) {
    return expected("`(asked on …)` with a date such as `11th December 2017`", dated, first);
  }
  const [heading, ...others] = lines.filter((line) => line !== dated);
  const warnings = others.map((line) => ({
    line: line.number,
    reason: "unexpected text; expected only one heading and `(asked on …)`",
  }));
  return { url, uin, heading: heading?.text ?? null, tabledOn, warnings };
}
