import type { Line } from "../../read/split-lines.ts";
import { findRecordStart, headedTitle } from "./find-record-start.ts";
import { isFullAsker } from "./parse-asker.ts";
import { parseDepartment } from "./parse-department.ts";
import { addressLine } from "./parse-page-head.ts";

const asker = "Asked by:";
const address = "### http";

/**
 * Files without a final line break, joined by `cat`, leave the first record of one on the last line of the other
 * ("…and Russia.Asked by: …"). Gives that line in two, or null for any other line.
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

/** Stricter than for a line of its own: the words follow a text without any break. */
function isCertainStart(tail: string, below: readonly Line[]): boolean {
  if (tail.startsWith(asker)) {
    const next = below[0]?.text ?? "";
    return isFullAsker(tail.slice(asker.length)) && parseDepartment(next) !== null;
  }
  return addressLine.test(tail) || (tail === headedTitle && findRecordStart(tail, below, null) !== null);
}
