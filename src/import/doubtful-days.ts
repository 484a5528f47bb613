import type { QuestionRecord } from "./question-record.ts";

/**
 * Why a record is doubtful: one of its dates is in the future, most likely because of a mistyped year. Null if it is
 * not doubtful. The date by which an answer is due may be in the future.
 */
export function doubtOf({ tabledOn, answer }: QuestionRecord, today: string): string | null {
  const days = [
    ["tabled", tabledOn],
    ["answered", answer?.answeredOn],
    ["held", answer?.heldOn],
    ["corrected", answer?.correctedOn],
  ] as const;
  const future = days.filter(([, day]) => day != null && day > today);
  if (future.length === 0) return null;
  const listed = future.map(([what, day]) => `${what} on ${day}`).join(" and ");
  return `is ${listed}, after the date of this import; expected a date up to ${today}`;
}
