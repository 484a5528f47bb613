import { compareText } from "../../model/compare-text.ts";
import type { QuestionRecord } from "../question-record.ts";
import { questionState } from "../question-state.ts";

/**
 * Which of several versions of a question is the newest. It must be a total order that looks at nothing but the versions
 * themselves: only then is the graph the same in whatever order files come.
 */

const progress = { UNANSWERED: 0, HOLDING: 1, ANSWERED: 2, CORRECTED: 3, WITHDRAWN: 4 } as const;

/**
 * The day or moment of which a version is known to hold: when its source says that it was obtained; failing that the
 * latest day that the record itself names, for it cannot be older than what it reports. Null for a record without any day.
 */
export function asOf({ statedAt, tabledOn, answer }: QuestionRecord): string | null {
  if (statedAt !== null) return statedAt;
  const days = [tabledOn, answer?.answeredOn, answer?.heldOn, answer?.correctedOn];
  return days.reduce<string | null>((last, day) => (day != null && day > (last ?? "") ? day : last), null);
}

/**
 * Positive when `a` is the newer: later known to hold, further on its way, less of it cut, from a file changed later; else
 * by content.
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

/** Two printings of one content: the one obtained later counts, then the one whose source sorts last. */
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
