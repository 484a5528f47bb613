import {
  type Bucket,
  bucketName,
  bucketStart,
  countBuckets,
  nextBucket,
} from "../../../src/model/buckets.ts";
import { BadInputError } from "../../../src/model/errors.ts";
import { MAX_BUCKETS } from "../../../src/model/limits.ts";
import type { ReadRow } from "../../../src/store/catalogue/catalogue.ts";
import { builder } from "../../machinery/builder.ts";
import { QuestionFilterRef } from "../../machinery/filters/filter-input.ts";
import { filterParams } from "../../machinery/filters/filter-params.ts";

type Stretch = { readonly start: string; readonly name: string; readonly count: number };

type Timeline = {
  readonly buckets: readonly Stretch[];
  readonly dated: number;
  readonly undated: number;
};

const BucketRef = builder.enumType("Bucket", {
  description: "The stretch of time for which is counted.",
  values: {
    DAY: { description: "A day." },
    WEEK: { description: "A week by ISO 8601, from Monday on." },
    MONTH: { description: "A month." },
    YEAR: { description: "A year." },
  } as const satisfies { readonly [Name in Bucket]: { readonly description: string } },
});

const CountedRef = builder.enumType("TimelineCount", {
  description: "What a timeline counts.",
  values: {
    QUESTIONS: { description: "Questions, by the day on which they were tabled." },
    ANSWERS: {
      description:
        "Answers to these questions, by the day on which they were given; one to several questions once.",
    },
  } as const,
});

const TimelineBucketRef = builder.objectRef<Stretch>("TimelineBucket").implement({
  description: "One stretch of a timeline; also one in which there was nothing.",
  fields: (t) => ({
    start: t.expose("start", { type: "Date", description: "Its first day, for example `2025-09-08`." }),
    name: t.exposeString("name", {
      description: "What it is called, for example `2025-09-12`, `2025-W37`, `2025-09` or `2025`.",
    }),
    count: t.exposeInt("count", { description: "How many there are in it, for example `37`; 0 for none." }),
  }),
});

const TimelineRef = builder.objectRef<Timeline>("Timeline").implement({
  description: "How many questions or answers there are in each day, week, month or year.",
  fields: (t) => ({
    buckets: t.field({
      type: [TimelineBucketRef],
      description:
        "Every stretch from the first day to the last, oldest first, those with nothing in them too. The days are those of the filter or, where it gives none, the first and last of what is counted.",
      complexity: { field: 0, multiplier: MAX_BUCKETS },
      resolve: ({ buckets }) => buckets,
    }),
    totalCount: t.exposeInt("dated", {
      description: "How many there are in all of them, for example `2489`.",
    }),
    undated: t.exposeInt("undated", {
      description: "How many could not be put in any, for no source prints their day, for example `12`.",
    }),
  }),
});

builder.queryField("timeline", (t) =>
  t.field({
    type: TimelineRef,
    description:
      "How many questions were tabled, or answers given, day by day, week by week, month by month or year by year.",
    args: {
      count: t.arg({
        type: CountedRef,
        defaultValue: "QUESTIONS",
        description: "What is counted, for example `ANSWERS`.",
      }),
      bucket: t.arg({
        type: BucketRef,
        required: true,
        description: `How long each stretch is, for example \`MONTH\`; at most ${MAX_BUCKETS} of them.`,
      }),
      filter: t.arg({
        type: QuestionFilterRef,
        required: false,
        description:
          'Which questions are counted, or the answers to which, for example `{countries: ["Russia"]}`; all when absent.',
      }),
    },
    resolve: async (_root, { count, bucket, filter }, context) => {
      const params = await filterParams(context, filter);
      const isQuestions = count !== "ANSWERS";
      const rows = await context.store.read(isQuestions ? "questions-by-day" : "answers-by-day", params);
      const days = isQuestions
        ? { first: params.tabledFrom, last: params.tabledTo }
        : { first: params.answeredFrom, last: params.answeredTo };
      return timelineOf(rows, bucket, days);
    },
  }),
);

type Days = { readonly first: string | undefined; readonly last: string | undefined };

function timelineOf(
  rows: readonly ReadRow<"questions-by-day">[],
  bucket: Bucket,
  { first, last }: Days,
): Timeline {
  const days = rows.flatMap(({ day, count }) => (day === null ? [] : [{ day, count }]));
  const dated = days.reduce((sum, { count }) => sum + count, 0);
  const undated = rows.reduce((sum, { count }) => sum + count, 0) - dated;
  const [from, to] = [first ?? days[0]?.day, last ?? days.at(-1)?.day];
  // With one bound alone there may be nothing on its other side.
  if (from === undefined || to === undefined || from > to) return { buckets: [], dated, undated };
  const needed = countBuckets(from, to, bucket);
  if (needed > MAX_BUCKETS) {
    throw new BadInputError(
      `bucket: from ${from} to ${to} there are about ${needed} of ${bucket}, more than the ${MAX_BUCKETS} allowed. Expected a longer one, or fewer days by tabledFrom and tabledTo, answeredFrom and answeredTo.`,
    );
  }
  const counts = new Map<string, number>();
  for (const { day, count } of days) {
    const start = bucketStart(day, bucket);
    counts.set(start, (counts.get(start) ?? 0) + count);
  }
  const buckets: Stretch[] = [];
  for (let start = bucketStart(from, bucket); start <= to; start = nextBucket(start, bucket))
    buckets.push({ start, name: bucketName(start, bucket), count: counts.get(start) ?? 0 });
  return { buckets, dated, undated };
}
