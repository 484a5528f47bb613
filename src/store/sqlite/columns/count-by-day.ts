import type { ReadRow } from "../../catalogue/catalogue.ts";
import type { Columns } from "./columns.ts";
import { countDays } from "./count-facets.ts";
import { dayOf } from "./day-numbers.ts";
import { distinctAnswers } from "./distinct-answers.ts";

/** How many questions were tabled, or answers to them given, on each day. */
export function countByDay(
  columns: Columns,
  questions: Uint32Array,
  of: "questions" | "answers",
): readonly ReadRow<"questions-by-day">[] {
  const counts =
    of === "questions"
      ? countDays(columns.tabledOn, questions)
      : countDays(columns.answeredOn, distinctAnswers(columns, questions));
  return (
    [...counts]
      // Undated ones last.
      .sort(([a], [b]) => (a === 0 ? 1 : b === 0 ? -1 : a - b))
      .map(([day, count]) => ({ day: day === 0 ? null : dayOf(day), count }))
  );
}
