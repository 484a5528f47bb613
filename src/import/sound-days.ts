import type { ParsedRecord } from "./question-record.ts";

/** The days on which something happened, by what happened. Not the day on which an answer is due. */
export function daysOf({
  tabledOn,
  answer,
}: ParsedRecord): readonly (readonly [what: string, day: string])[] {
  const days = [
    ["tabled", tabledOn],
    ["answered", answer?.answeredOn ?? null],
    ["held", answer?.heldOn ?? null],
    ["corrected", answer?.correctedOn ?? null],
  ] as const;
  return days.flatMap(([what, day]) => (day === null ? [] : [[what, day] as const]));
}

/** The latest of a record's days that are not in the future; null if there is none. */
export function latestDay(record: ParsedRecord, today: string): string | null {
  return daysOf(record).reduce<string | null>(
    (latest, [, day]) => (day <= today ? later(latest, day) : latest),
    null,
  );
}

export function later(a: string | null, b: string | null): string | null {
  return a === null || (b !== null && b > a) ? b : a;
}
