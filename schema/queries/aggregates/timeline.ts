import {
  type Bucket,
  bucketEnd,
  bucketName,
  bucketStart,
  countBuckets,
  lettersOf,
  nextBucket,
} from "../../../src/model/buckets.ts";
import type { CountedBy, Coverage } from "../../../src/model/coverage.ts";
import { BadInputError } from "../../../src/model/errors.ts";
import { MAX_BUCKETS } from "../../../src/model/limits.ts";
import type { House } from "../../../src/model/nodes.ts";
import type { ReadRow } from "../../../src/store/catalogue/catalogue.ts";
import { builder } from "../../machinery/builder.ts";
import { countedHouses } from "../../machinery/counted/covered-days.ts";
import { HouseRef } from "../../machinery/enums/house.ts";
import { type CountedTexts, CountedTextsRef, countedTexts } from "../../machinery/filters/counted-texts.ts";
import { QuestionFilterRef } from "../../machinery/filters/filter-input.ts";
import { filterParams } from "../../machinery/filters/filter-params.ts";
import { allQuestions, type FilteredList } from "../../machinery/lists/filtered-list.ts";

type Stretch = {
  readonly start: string;
  readonly name: string;
  /** Null if it is unknown whether there are any. */
  readonly count: number | null;
  /** The Houses that are covered on every day of the bucket. */
  readonly houses: readonly House[];
};

type Timeline = Counts & { readonly counted: () => Promise<CountedTexts> };

type Counts = {
  readonly buckets: readonly Stretch[];
  readonly dated: number;
  readonly undated: number;
};

const BucketRef = builder.enumType("Bucket", {
  description: "The length of a bucket in a timeline.",
  values: {
    DAY: { description: "A day." },
    WEEK: { description: "An ISO 8601 week, starting on Monday." },
    MONTH: { description: "A month." },
    YEAR: { description: "A year." },
  } as const satisfies { readonly [Name in Bucket]: { readonly description: string } },
});

const CountedRef = builder.enumType("TimelineCount", {
  description: "What a timeline counts.",
  values: {
    QUESTIONS: { description: "Questions, by tabling date." },
    ANSWERS: {
      description: "Answers to these questions, by answer date. An answer to several questions counts once.",
    },
  } as const,
});

const TimelineBucketRef = builder.objectRef<Stretch>("TimelineBucket").implement({
  description: "One bucket of a timeline, which may be empty or unknown.",
  fields: (t) => ({
    start: t.expose("start", {
      type: "Date",
      description: "The first day of the bucket, for example `2025-09-08`.",
    }),
    name: t.exposeString("name", {
      description: "The name of the bucket, for example `2025-09-12`, `2025-W37`, `2025-09` or `2025`.",
    }),
    count: t.exposeInt("count", {
      nullable: true,
      description:
        "Number of known questions or answers in the bucket, for example `37`; null if there is none and no House is covered on all days of the bucket, because then it is unknown whether there are any.",
    }),
    coveredHouses: t.expose("houses", {
      type: [HouseRef],
      description:
        "The Houses that the graph covers on all days of the bucket, of those in the filter, for example `[COMMONS]`. In other Houses there may be more. A month of a House is covered if it has a question, or if a file or a fetch declares it whole; its days are covered until its sources were last seen. A question whose tabling date is unknown covers the month of its answer, but only if answers are counted.",
    }),
  }),
});

const TimelineRef = builder.objectRef<Timeline>("Timeline").implement({
  description: "The number of questions or answers in each day, week, month or year.",
  fields: (t) => ({
    buckets: t.field({
      type: [TimelineBucketRef],
      description:
        "All buckets from the first date to the last, oldest first, including empty ones. The dates come from the filter, or else from the first and last questions or answers counted.",
      complexity: { field: 0, multiplier: MAX_BUCKETS },
      resolve: ({ buckets }) => buckets,
    }),
    counted: t.field({
      type: CountedTextsRef,
      description:
        "Which questions or answers were counted, which days the graph covers, and what is unknown.",
      resolve: ({ counted }) => counted(),
    }),
    totalCount: t.exposeInt("dated", {
      description: "Total count over all buckets, for example `2489`.",
    }),
    undated: t.exposeInt("undated", {
      description:
        "Number of questions or answers left out because their date is unknown or, mistyped, after the last import, for example `12`.",
    }),
  }),
});

builder.queryField("timeline", (t) =>
  t.field({
    type: TimelineRef,
    description: "The number of questions tabled, or answers given, by day, week, month or year.",
    args: {
      count: t.arg({
        type: CountedRef,
        defaultValue: "QUESTIONS",
        description: "What to count, for example `ANSWERS`.",
      }),
      bucket: t.arg({
        type: BucketRef,
        required: true,
        description: `The length of each bucket, for example \`MONTH\`. A timeline has at most ${MAX_BUCKETS.toLocaleString("en-GB")} buckets.`,
      }),
      filter: t.arg({
        type: QuestionFilterRef,
        required: false,
        description:
          'Conditions on the questions to count, or whose answers to count, for example `{countries: ["Russia"]}`; none if omitted.',
      }),
    },
    resolve: async (_root, { count, bucket, filter }, context) => {
      const params = await filterParams(context, filter);
      const isQuestions = count !== "ANSWERS";
      const coverage = await context.coverage();
      const rows = await context.store.read(isQuestions ? "questions-in-buckets" : "answers-in-buckets", {
        ...params,
        letters: lettersOf(bucket),
        today: coverage.today,
      });
      const days = isQuestions
        ? { first: params.tabledFrom, last: params.tabledTo }
        : { first: params.answeredFrom, last: params.answeredTo };
      const counts = timelineOf(rows, bucket, days, coverage, {
        houses: countedHouses(params),
        by: isQuestions ? "tabled" : "answered",
      });
      const list: FilteredList = { ...allQuestions(params), searched: filter?.text };
      return {
        ...counts,
        counted: () =>
          countedTexts(context, list, {
            ...(isQuestions ? {} : { subject: "Answers to questions", by: "answered" as const }),
            total: async () => counts.dated + counts.undated,
            undated: async () => counts.undated,
          }),
      };
    },
  }),
);

type Days = { readonly first: string | undefined; readonly last: string | undefined };

function timelineOf(
  rows: readonly ReadRow<"questions-in-buckets">[],
  bucket: Bucket,
  { first, last }: Days,
  coverage: Coverage,
  { houses, by }: { readonly houses: readonly House[]; readonly by: CountedBy },
): Counts {
  const known = rows.flatMap(({ firstDay, lastDay, count }) =>
    firstDay === null || lastDay === null ? [] : [{ firstDay, lastDay, count }],
  );
  const dated = known.reduce((sum, { count }) => sum + count, 0);
  const undated = rows.reduce((sum, { count }) => sum + count, 0) - dated;
  const [from, to] = [first ?? known[0]?.firstDay, last ?? known.at(-1)?.lastDay];
  // With only one date given, nothing may lie on the other side of it.
  if (from === undefined || to === undefined || from > to) return { buckets: [], dated, undated };
  const needed = countBuckets(from, to, bucket);
  if (needed > MAX_BUCKETS) {
    throw new BadInputError(
      `The range ${from} to ${to} has about ${needed.toLocaleString("en-GB")} ${bucket.toLowerCase()}s; the limit is ${MAX_BUCKETS.toLocaleString("en-GB")}. Use a larger bucket or narrow the dates.`,
    );
  }
  const counts = new Map<string, number>();
  for (const { firstDay, count } of known) {
    const start = bucketStart(firstDay, bucket);
    counts.set(start, (counts.get(start) ?? 0) + count);
  }
  const buckets: Stretch[] = [];
  const byMonth = bucket === "MONTH" || bucket === "YEAR";
  for (let start = bucketStart(from, bucket); start <= to; start = nextBucket(start, bucket)) {
    const end = bucketEnd(start, bucket);
    const covered = houses.filter((house) => coverage.covers(house, start, end, { byMonth, by }));
    const count = counts.get(start) ?? (covered.length > 0 ? 0 : null);
    buckets.push({ start, name: bucketName(start, bucket), count, houses: covered });
  }
  return { buckets, dated, undated };
}
