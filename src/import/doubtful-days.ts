import type { ParsedRecord } from "./question-record.ts";
import { daysOf, statedDay } from "./sound-days.ts";

/**
 * Why a record is doubtful: one of its dates is in the future, most likely because of a mistyped year. Null if it is
 * not doubtful. The date by which an answer is due may be in the future.
 */
export function doubtOf(record: ParsedRecord, today: string): string | null {
  const stated = statedDay(record);
  const days = [...daysOf(record), ...(stated === null ? [] : [["retrieved", stated] as const])];
  const future = days.filter(([, day]) => day > today);
  if (future.length === 0) return null;
  const listed = future.map(([what, day]) => `${what} on ${day}`).join(" and ");
  return `is ${listed}, after the date of this import; expected a date up to ${today}`;
}
