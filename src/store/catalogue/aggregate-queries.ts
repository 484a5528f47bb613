import { z } from "zod";
import { cursor } from "./edge-rows.ts";
import { questionFilter } from "./filters.ts";
import { page } from "./page.ts";
import { read } from "./query.ts";
import { day } from "./row-values.ts";

/** Counts over all questions that match a filter, and over their answers. */

const inBuckets = read(
  z.object({
    ...questionFilter,
    /** How many letters of an ISO day make a bucket: 10 a day, 7 a month, 4 a year. */
    letters: z.union([z.literal(10), z.literal(7), z.literal(4)]),
    /** A later day is mistyped, and counts as none. */
    today: day,
  }),
  z.object({ firstDay: day.nullable(), lastDay: day.nullable(), count: z.int() }),
);

export const aggregateQueries = {
  "questions-in-buckets": inBuckets,
  "answers-in-buckets": inBuckets,
  "co-mentions": read(
    z.object({
      ...questionFilter,
      of: z.enum(["COUNTRIES", "TOPICS"]),
      /** Whether to count what a question and its answer mention together, or only what answers mention. */
      scope: z.enum(["EXCHANGE", "ANSWER"]),
      minimumSupport: z.int(),
      order: z.enum(["WEIGHT", "LIFT"]),
      ...page,
    }),
    z.object({
      /** The ids of the pair, in order. */
      one: z.string(),
      other: z.string(),
      weight: z.int(),
      oneCount: z.int(),
      otherCount: z.int(),
      /** How many exchanges or answers were counted. */
      units: z.int(),
      lift: z.number(),
      totalCount: z.int(),
      ...cursor,
    }),
  ),
  responsiveness: read(
    z.object({
      ...questionFilter,
      by: z.enum(["DEPARTMENT", "COUNTRY", "MINISTER"]),
      /** The day on which answers are judged, for each question not later than its sources had looked. */
      onDay: z.string(),
      order: z.enum(["PUT", "MEDIAN_DAYS", "OVERDUE"]),
      ...page,
    }),
    z.object({
      value: z.string(),
      put: z.int(),
      answered: z.int(),
      holding: z.int(),
      withdrawn: z.int(),
      late: z.int(),
      /** Of those answered: how many have no known due date or no known day of the answer. */
      unknownLate: z.int(),
      overdue: z.int(),
      unknownOverdue: z.int(),
      /** How many are not in the median, except those withdrawn. */
      unknownDays: z.int(),
      medianDays: z.number().nullable(),
      totalCount: z.int(),
      ...cursor,
    }),
  ),
} as const;
