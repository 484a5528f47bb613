import { expect, test } from "vitest";
import { useSample } from "../ask-sample.ts";

const ask = useSample();
const query = `query ($count: TimelineCount, $bucket: Bucket!, $filter: QuestionFilter) {
  timeline(count: $count, bucket: $bucket, filter: $filter) { totalCount undated buckets { start name count coveredHouses } } }`;

test("counts add up to the list, with undated ones separately", async () => {
  const { timeline } = (await ask(query, { bucket: "YEAR" })).data;
  const { questions } = (await ask("{ questions { totalCount } }")).data;
  expect(timeline.totalCount + timeline.undated).toBe(questions.totalCount);
  expect(timeline.undated).toBeGreaterThan(0);
  const sum = timeline.buckets.reduce((all: number, { count }: { count: number }) => all + count, 0);
  expect(sum).toBe(timeline.totalCount);
  const answers = (await ask(query, { bucket: "YEAR", count: "ANSWERS" })).data.timeline;
  const { dataset } = (await ask("{ dataset { answers } }")).data;
  expect(answers.totalCount + answers.undated).toBe(dataset.answers);
});

test("empty buckets are included, from the first day to the last, and are unknown unless they are covered", async () => {
  const { timeline } = (await ask(query, { bucket: "YEAR" })).data;
  expect(timeline.buckets.map(({ name }: { name: string }) => name)).toEqual([
    "2022",
    "2023",
    "2024",
    "2025",
    "2026",
  ]);
  const months = (await ask(query, { bucket: "MONTH" })).data.timeline.buckets;
  expect(months).toHaveLength(41);
  expect(months.some(({ count }: { count: number | null }) => count === null)).toBe(true);
  for (const { count, coveredHouses } of months) expect(count === null).toBe(coveredHouses.length === 0);
  const lords = { bucket: "MONTH", filter: { houses: ["LORDS"], tabledFrom: "2022-11-01" } };
  const { dataset } = (await ask("{ dataset { coverage { month house } } }")).data;
  const known = dataset.coverage.filter(({ house }: { house: string }) => house === "LORDS");
  const nulls = async (count: string) =>
    (await ask(query, { ...lords, count })).data.timeline.buckets
      .filter(({ name }: { name: string }) => known.some(({ month }: { month: string }) => month === name))
      .filter(({ count }: { count: number | null }) => count === null)
      .map(({ name }: { name: string }) => name);
  // In two months of the Lords, questions are only known to be answered: they may have been tabled earlier.
  expect(await nulls("QUESTIONS")).toEqual(["2025-06", "2025-07"]);
  expect(await nulls("ANSWERS")).toEqual([]);
});

test("a filter's days are the bounds, even without any data", async () => {
  const filter = { tabledFrom: "2025-08-30", tabledTo: "2025-09-15", countries: ["Russia"] };
  const { timeline } = (await ask(query, { bucket: "WEEK", filter })).data;
  expect(
    timeline.buckets.map(({ start, name }: { start: string; name: string }) => `${name} ${start}`),
  ).toEqual(["2025-W35 2025-08-25", "2025-W36 2025-09-01", "2025-W37 2025-09-08", "2025-W38 2025-09-15"]);
  const { questions } = (
    await ask("query ($filter: QuestionFilter) { questions(filter: $filter) { totalCount } }", { filter })
  ).data;
  expect(timeline.totalCount).toBe(questions.totalCount);
});

test("too many buckets are rejected with what to do, and an empty list has none", async () => {
  const { errors } = await ask(query, { bucket: "DAY" });
  expect(errors?.[0]?.message).toMatch(
    /^The range 2022-11-14 to 2026-03-10 has about 1,2\d\d days; the limit is 1,000\. Use a larger bucket or narrow the dates\.$/,
  );
  const nothing = { countries: ["Vanuatu"] };
  expect((await ask(query, { bucket: "DAY", filter: nothing })).data.timeline).toEqual({
    totalCount: 0,
    undated: 0,
    buckets: [],
  });
});

test.each(["0000-01-01", "0999-12-31", "3000-01-01", "9999-12-31"])(
  "a date in the year of %s is rejected",
  async (day) => {
    const { data, errors } = await ask(query, { bucket: "YEAR", filter: { tabledFrom: day, tabledTo: day } });
    expect(data?.timeline).toBeUndefined();
    expect(errors?.[0]?.message).toContain(`Invalid date "${day}": use a date from 1000-01-01 to 2999-12-31`);
  },
);

test.each([
  ["DAY", "1000-01-01", "1000-01-01"],
  ["DAY", "2999-12-31", "2999-12-31"],
  ["WEEK", "1000-01-01", "1000-W01"],
  ["WEEK", "2999-12-31", "3000-W01"],
  ["MONTH", "2999-12-31", "2999-12"],
  ["YEAR", "1000-01-01", "1000"],
  ["YEAR", "2999-12-31", "2999"],
])("the first and the last date have a bucket: %s of %s is %s", async (bucket, day, name) => {
  const { data, errors } = await ask(query, { bucket, filter: { tabledFrom: day, tabledTo: day } });
  expect(errors).toBeUndefined();
  expect(data.timeline.buckets).toMatchObject([{ name, count: null }]);
});
