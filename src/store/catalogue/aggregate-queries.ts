import { z } from "zod";
import { questionFilter } from "./filters.ts";
import { read } from "./query.ts";
import { day } from "./row-values.ts";

/** Counts over all questions that a filter takes, and over their answers. */

const byDay = read(z.object(questionFilter), z.object({ day: day.nullable(), count: z.int() }));

export const aggregateQueries = {
  "questions-by-day": byDay,
  "answers-by-day": byDay,
} as const;
