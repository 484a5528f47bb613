import type { Line } from "../../read/split-lines.ts";
import { findRecordStart, headedTitle } from "./find-record-start.ts";
import { isFullAsker } from "./parse-asker.ts";
import { parseDepartment } from "./parse-department.ts";
import { addressLine } from "./parse-page-head.ts";

const asker = "Asked by:";
const address = "### http";

/**
 * Splits a line such as "…and Russia.Asked by: …", which results from joining files without a final line break by
 * `cat`. Null for any other line.
 */
export function splitGluedLine(line: Line, below: readonly Line[]): readonly [Line, Line] | null {
  const { text } = line;
  const at = text.endsWith(headedTitle)
    ? text.length - headedTitle.length
    : Math.max(text.lastIndexOf(asker), text.lastIndexOf(address));
  if (at <= 0 || /\s/.test(text.charAt(at - 1))) return null;
  const tail = text.slice(at);
  if (!isCertainStart(tail, below)) return null;
  return [
    { ...line, text: text.slice(0, at) },
    { ...line, text: tail },
  ];
}

/** Stricter than at the start of a line, because the words directly follow other text. */
function isCertainStart(tail: string, below: readonly Line[]): boolean {
  if (tail.startsWith(asker)) {
    const next = below[0]?.text ?? "";
    return isFullAsker(tail.slice(asker.length)) && parseDepartment(next) !== null;
  }
  return addressLine.test(tail) || (tail === headedTitle && findRecordStart(tail, below, null) !== null);
}
