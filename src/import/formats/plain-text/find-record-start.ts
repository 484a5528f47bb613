import type { Line } from "../../read/split-lines.ts";
import { looksLikeDay } from "../parse-day.ts";
import { isFullAsker } from "./parse-asker.ts";
import { askerLabel } from "./parse-compact-block.ts";
import { parseDepartment } from "./parse-department.ts";
import { questionerLabel } from "./parse-older-block.ts";
import { addressLine } from "./parse-page-head.ts";

/** The layouts of Parallel Parliament's pages and listings. */
export type Layout = "headed" | "compact" | "page" | "older";

/** A record's layout, and how many lines below the first belong to its head, whatever they look like. */
export type RecordStart = { readonly layout: Layout; readonly headLength: number };

/** How many lines to look ahead: heading, date, asker, and two unknown lines. */
export const LOOK_AHEAD = 5;

export const headedTitle = "Written Question";

/**
 * Decides from a line and those below it whether a record starts there. The same words may occur inside a text, so
 * `after` gives the layout of the record above.
 */
export function findRecordStart(
  text: string,
  below: readonly Line[],
  after: Layout | null,
): RecordStart | null {
  if (text === headedTitle) return startOfHeaded(below, after);
  if (addressLine.test(text)) return { layout: "page", headLength: 0 };
  if (!askerLabel.test(text)) return null;
  const next = below[0]?.text ?? "";
  const begins =
    /^to ask\b/i.test(next) || parseDepartment(next) !== null || isFullAsker(text.replace(askerLabel, ""));
  return begins ? { layout: "compact", headLength: 0 } : null;
}

function startOfHeaded(below: readonly Line[], after: Layout | null): RecordStart | null {
  const boundary = below.findIndex((_, index) => isOtherStart(below, index));
  const head = boundary === -1 ? below : below.slice(0, boundary);
  for (const [index, { text }] of head.entries()) {
    if (askerLabel.test(text)) return { layout: "headed", headLength: index + 1 };
    if (questionerLabel.test(text)) return { layout: "older", headLength: index + 1 };
    if (parseDepartment(text) !== null) return { layout: "headed", headLength: index };
  }
  const day = head.slice(0, 2).findIndex((line) => looksLikeDay(line.text));
  if (day !== -1) return { layout: "headed", headLength: day + 1 };
  // A truncated head is a broken record, not the end of the answer above it.
  const isTruncated = head.length < 2 && (after === "headed" || after === "older");
  return isTruncated ? { layout: "headed", headLength: head.length } : null;
}

/**
 * The start of another record: a page's address, or the title line. Above a date, the title line is a heading instead.
 */
function isOtherStart(below: readonly Line[], index: number): boolean {
  const text = below[index]?.text ?? "";
  const isHeading = index === 0 && looksLikeDay(below[1]?.text ?? "");
  return addressLine.test(text) || (text === headedTitle && !isHeading);
}
