import { londonDay } from "../model/london-day.ts";
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

/** The day on which a record was retrieved, as it or its file's name says. */
export function statedDay({ statedAt }: Pick<ParsedRecord, "statedAt">): string | null {
  return statedAt === null ? null : (londonDay(statedAt) ?? statedAt.slice(0, 10));
}

/** Until when a record alone shows that its source had looked; what the rest of its file knew is not considered. */
export function seenAlone(record: ParsedRecord): string | null {
  return later(statedDay(record), latestDay(record, record.provenance.retrievedAt.slice(0, 10)));
}
