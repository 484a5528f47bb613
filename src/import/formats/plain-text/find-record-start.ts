import type { Line } from "../../read/split-lines.ts";
import { looksLikeDay } from "../parse-day.ts";
import { isFullAsker } from "./parse-asker.ts";
import { askerLabel } from "./parse-compact-block.ts";
import { parseDepartment } from "./parse-department.ts";
import { questionerLabel } from "./parse-older-block.ts";
import { addressLine } from "./parse-page-head.ts";

/** The layouts of Parallel Parliament's pages and listings. */
export type Layout = "headed" | "compact" | "page" | "older";

/** A record's layout, and how many of the lines below its first belong to its head whatever they look like. */
export type RecordStart = { readonly layout: Layout; readonly headLength: number };

/** Lines looked ahead: heading, date, asker, and two to spare for lines not known here. */
export const LOOK_AHEAD = 5;

export const headedTitle = "Written Question";

/**
 * Decides whether a record starts at a line, from the line and those below it. The same words inside a text start
 * nothing: `after` is the layout of the record whose text this would be.
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
  // A head that is cut off is a broken record, not the end of the answer above it.
  const isIncomplete = head.length < 2 && (after === "headed" || after === "older");
  return isIncomplete ? { layout: "headed", headLength: head.length } : null;
}

/** A page's address, or a title of its own: one that is no heading, for no date stands below it. */
function isOtherStart(below: readonly Line[], index: number): boolean {
  const text = below[index]?.text ?? "";
  const isHeading = index === 0 && looksLikeDay(below[1]?.text ?? "");
  return addressLine.test(text) || (text === headedTitle && !isHeading);
}
