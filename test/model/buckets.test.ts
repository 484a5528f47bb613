import fc from "fast-check";
import { expect, test } from "vitest";
import { bucketName, bucketStart, buckets, countBuckets, nextBucket } from "../../src/model/buckets.ts";

const day = fc
  .date({ min: new Date("1900-01-01"), max: new Date("2199-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const bucket = fc.constantFrom(...buckets);

test("every day is in the bucket that begins on or before it and ends before the next", () => {
  fc.assert(
    fc.property(day, bucket, (some, of) => {
      const start = bucketStart(some, of);
      expect(start <= some).toBe(true);
      expect(nextBucket(start, of) > some).toBe(true);
      expect(bucketStart(nextBucket(start, of), of)).toBe(nextBucket(start, of));
    }),
  );
});

test("all buckets have different names, which sort like their days", () => {
  fc.assert(
    fc.property(day, bucket, (some, of) => {
      const start = bucketStart(some, of);
      expect(bucketName(start, of) < bucketName(nextBucket(start, of), of)).toBe(true);
    }),
  );
});

test("there are never more buckets between two days than estimated", () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 0, max: 2000 }), bucket, (first, days, of) => {
      const last = new Date(Date.parse(first) + days * 86_400_000).toISOString().slice(0, 10);
      let count = 0;
      for (let start = bucketStart(first, of); start <= last; start = nextBucket(start, of)) count++;
      expect(count).toBeLessThanOrEqual(countBuckets(first, last, of));
    }),
  );
});

test.each([
  ["2020-12-31", "2020-W53"],
  ["2021-01-03", "2020-W53"],
  ["2021-01-04", "2021-W01"],
  ["2024-12-30", "2025-W01"],
  ["2023-01-01", "2022-W52"],
  ["2025-09-12", "2025-W37"],
])("%s is in the ISO 8601 week %s", (some, week) => {
  expect(bucketName(bucketStart(some, "WEEK"), "WEEK")).toBe(week);
});
