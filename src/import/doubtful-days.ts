import type { QuestionRecord } from "./question-record.ts";

/**
 * Why a record is doubtful: it tells of a day that has not come yet, most likely a mistyped year. Null for any other. A
 * day on which an answer is due may lie ahead.
 */
export function doubtOf({ tabledOn, answer }: QuestionRecord, today: string): string | null {
  const days = [
    ["tabled", tabledOn],
    ["answered", answer?.answeredOn],
    ["held", answer?.heldOn],
    ["corrected", answer?.correctedOn],
  ] as const;
  const ahead = days.filter(([, day]) => day != null && day > today);
  if (ahead.length === 0) return null;
  const told = ahead.map(([what, day]) => `${what} on ${day}`).join(" and ");
  return `is ${told}, later than this import; expected a day up to ${today}`;
}
