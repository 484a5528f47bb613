import { compareText } from "../../model/compare-text.ts";
import type { QuestionRecord } from "../question-record.ts";
import { questionState } from "../question-state.ts";
import { daysOf, later } from "../sound-days.ts";

/**
 * Orders the versions of a question by age. It must be a total order that depends only on the versions, so that the
 * graph is the same whatever the order of files.
 */

const progress = { UNANSWERED: 0, HOLDING: 1, ANSWERED: 2, CORRECTED: 3, WITHDRAWN: 4 } as const;

/**
 * The day or time at which a version is known to be valid: when its source was retrieved, or else the latest date in
 * the record, because it cannot be older than what it reports. Null for a record without dates.
 */
export function asOf(record: QuestionRecord): string | null {
  if (record.statedAt !== null) return record.statedAt;
  return daysOf(record).reduce<string | null>((last, [, day]) => later(last, day), null);
}

/**
 * Positive if `a` is newer: valid at a later time, in a later state, less truncated, or retrieved later. Otherwise it
 * compares content.
 */
export function compareVersions(a: QuestionRecord, b: QuestionRecord): number {
  return (
    compareText(asOf(a) ?? "", asOf(b) ?? "") ||
    progress[questionState(a)] - progress[questionState(b)] ||
    truncatedTexts(b) - truncatedTexts(a) ||
    comparePrintings(a, b)
  );
}

function truncatedTexts({ truncated, answer }: QuestionRecord): number {
  return Number(truncated) + Number(answer?.truncated ?? false);
}

/** Compares printings with the same content: the one retrieved later is newer, then the one whose source sorts last. */
export function comparePrintings(a: QuestionRecord, b: QuestionRecord): number {
  return (
    compareText(a.statedAt ?? "", b.statedAt ?? "") ||
    compareText(a.snapshot?.at ?? "", b.snapshot?.at ?? "") ||
    compareText(a.provenance.retrievedAt, b.provenance.retrievedAt) ||
    compareText(a.provenance.contentHash, b.provenance.contentHash) ||
    compareText(a.provenance.source, b.provenance.source) ||
    b.provenance.line - a.provenance.line
  );
}
