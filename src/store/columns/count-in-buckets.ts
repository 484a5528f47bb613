import type { ReadParams, ReadRow } from "../catalogue/catalogue.ts";
import type { Columns } from "./columns.ts";
import { countDays } from "./count-facets.ts";
import { dayOf } from "./day-numbers.ts";
import { distinctAnswers } from "./distinct-answers.ts";

type Bucket = ReadRow<"questions-in-buckets">;

/** How many questions were tabled, or answers to them given, in each day, month or year. */
export function countInBuckets(
  columns: Columns,
  questions: Uint32Array,
  of: "questions" | "answers",
  { letters, today }: Pick<ReadParams<"questions-in-buckets">, "letters" | "today">,
): readonly Bucket[] {
  const counts =
    of === "questions"
      ? countDays(columns.tabledOn, questions)
      : countDays(columns.answeredOn, distinctAnswers(columns, questions));
  const buckets = new Map<string, Bucket>();
  let undated = 0;
  for (const [number, count] of [...counts].sort(([a], [b]) => a - b)) {
    const day = number === 0 ? null : dayOf(number);
    if (day === null || day > today) undated += count;
    else {
      const bucket = day.slice(0, letters);
      const { firstDay, count: before } = buckets.get(bucket) ?? { firstDay: day, count: 0 };
      buckets.set(bucket, { firstDay, lastDay: day, count: before + count });
    }
  }
  const last = undated === 0 ? [] : [{ firstDay: null, lastDay: null, count: undated }];
  return [...buckets.values(), ...last];
}
