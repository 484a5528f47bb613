/** Buckets of a timeline, each named by its first day. Days are ISO 8601. */

export const buckets = ["DAY", "WEEK", "MONTH", "YEAR"] as const;
export type Bucket = (typeof buckets)[number];

const DAY_MS = 86_400_000;

/** The first day of the bucket that contains the day. Weeks follow ISO 8601 and begin on Monday. */
export function bucketStart(day: string, bucket: Bucket): string {
  switch (bucket) {
    case "DAY":
      return day;
    case "WEEK":
      return moveDays(day, -weekday(day));
    case "MONTH":
      return `${day.slice(0, 7)}-01`;
    case "YEAR":
      return `${day.slice(0, 4)}-01-01`;
  }
}

/** How many letters of an ISO day tell its bucket. Those of weeks are put together from days. */
export function lettersOf(bucket: Bucket): 10 | 7 | 4 {
  if (bucket === "MONTH") return 7;
  return bucket === "YEAR" ? 4 : 10;
}

/** The first day of the next bucket. */
export function nextBucket(start: string, bucket: Bucket): string {
  switch (bucket) {
    case "DAY":
      return moveDays(start, 1);
    case "WEEK":
      return moveDays(start, 7);
    case "MONTH":
      return bucketStart(moveDays(start, 31), "MONTH");
    case "YEAR":
      return bucketStart(moveDays(start, 366), "YEAR");
  }
}

/** The last day of the bucket that begins on the given day. */
export function bucketEnd(start: string, bucket: Bucket): string {
  return moveDays(nextBucket(start, bucket), -1);
}

/** The name of the bucket that begins on the given day: `2025-09-12`, `2025-W37`, `2025-09` or `2025`. */
export function bucketName(start: string, bucket: Bucket): string {
  switch (bucket) {
    case "DAY":
      return start;
    case "WEEK":
      return weekName(start);
    case "MONTH":
      return start.slice(0, 7);
    case "YEAR":
      return start.slice(0, 4);
  }
}

/** An upper estimate of the buckets from `first` to `last`, inclusive. */
export function countBuckets(first: string, last: string, bucket: Bucket): number {
  const days = (Date.parse(last) - Date.parse(first)) / DAY_MS + 1;
  return Math.ceil(days / { DAY: 1, WEEK: 7, MONTH: 28, YEAR: 365 }[bucket]) + (bucket === "DAY" ? 0 : 1);
}

/** By ISO 8601, a week belongs to the year of its Thursday. */
function weekName(monday: string): string {
  const thursday = moveDays(monday, 3);
  const year = thursday.slice(0, 4);
  const number = Math.floor((Date.parse(thursday) - Date.parse(`${year}-01-01`)) / DAY_MS / 7) + 1;
  return `${year}-W${String(number).padStart(2, "0")}`;
}

/** 0 for Monday to 6 for Sunday. */
function weekday(day: string): number {
  return (new Date(day).getUTCDay() + 6) % 7;
}

function moveDays(day: string, by: number): string {
  return new Date(Date.parse(day) + by * DAY_MS).toISOString().slice(0, 10);
}
