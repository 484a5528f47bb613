import type { Columns } from "./columns.ts";

export type Overdue = "YES" | "NO" | "UNKNOWN";

/** A day after the sources had looked is mistyped, and so unknown. */
export function knownDay(day: number, seenUntil: number): number {
  return day <= seenUntil ? day : 0;
}

/**
 * Whether a question was overdue on a day, as `parts/question-conditions` decides it. In SQL, a comparison with an unknown
 * day is unknown; here it is written out. 0 is an unknown day.
 */
export function overdueOn(columns: Columns, question: number, onDay: number): Overdue {
  const state = columns.states.of.values[columns.states.codes[question] as number];
  const seen = columns.seenUntil[question] as number;
  const due = columns.dueOn[question] as number;
  if (state === "WITHDRAWN" || (due !== 0 && due >= onDay)) return "NO";
  if (state === "UNANSWERED" || state === "HOLDING") return due !== 0 && due < seen ? "YES" : "UNKNOWN";
  const answer = columns.answers[question] as number;
  const answeredOn = knownDay(answer < 0 ? 0 : (columns.answeredOn[answer] as number), seen);
  if (answeredOn > onDay) return due === 0 ? "UNKNOWN" : "YES";
  return answeredOn === 0 && seen > onDay ? "UNKNOWN" : "NO";
}
