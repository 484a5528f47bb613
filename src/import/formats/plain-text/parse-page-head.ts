import type { Line } from "../../read/split-lines.ts";
import { parseDay } from "../parse-day.ts";
import { expected, type Finding } from "./parsed-block.ts";

/** What a question page says above `Question to …`. */
export type PageHead = {
  readonly url: string;
  readonly uin: string | null;
  readonly heading: string | null;
  readonly tabledOn: string | null;
  readonly unrecognised: readonly Finding[];
};

/** The line a question page starts with. */
export const addressLine = /^###\s*(https?:\/\/\S+)$/i;
const questionPath = /\/question\/([a-z]{0,4}\d{1,9})(?:[/?#]|$)/i;
const askedOn = /^\(asked on ([^)]*)\)(?:\s*-?\s*view source)?$/i;

/** Reads address and number, heading, and `(asked on …)`; lines of another kind are reported. */
export function parsePageHead(first: Line, lines: readonly Line[]): PageHead | { readonly broken: Finding } {
  const url = addressLine.exec(first.text)?.[1] ?? "";
  const uin = questionPath.exec(url)?.[1]?.toUpperCase() ?? null;
  const dated = lines.find((line) => askedOn.test(line.text));
  const tabledOn = dated === undefined ? null : parseDay(askedOn.exec(dated.text)?.[1] ?? "");
  if (dated !== undefined && tabledOn === null) {
    return expected("`(asked on …)` with a date such as `11th December 2017`", dated, first);
  }
  const [heading, ...others] = lines.filter((line) => line !== dated);
  const unrecognised = others.map((line) => ({
    line: line.number,
    reason: "text that belongs to no part of the record; expected one heading and `(asked on …)`",
  }));
  return { url, uin, heading: heading?.text ?? null, tabledOn, unrecognised };
}
