import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { fetchOnce, newFile } from "./fetch-once.ts";
import { fetchedLines } from "./fetched-lines.ts";
import { inventQuestion, inventQuestions } from "./invented-questions.ts";
import { json, StandInApi } from "./stand-in-api.ts";

let api: StandInApi;
let file: string;
beforeEach(async () => {
  api = await StandInApi.start(inventQuestions(60));
  file = await newFile();
});
afterEach(() => api.stop());

const ids = async () => (await fetchedLines(file)).map(({ value }) => value.id);
const listed = () => api.questions.map(({ id }) => id);

describe("while the list is paged", () => {
  test.each([
    [1, "one"],
    [15, "more than pages overlap"],
    [20, "a whole page"],
  ])("%i questions removed from its start (%s) do not hide later ones", async (count) => {
    api.beforePage = (pages) => {
      if (pages === 1) api.questions = api.questions.slice(count);
    };
    const report = await fetchOnce(api, file, { take: 20 });
    expect(await ids()).toEqual(expect.arrayContaining(listed()));
    expect(report).toMatchObject({ incomplete: false, failures: [] });
  });

  test.each([1, 15])(
    "%i questions that leave it in front while as many join it behind, which no count shows, make none slip through",
    async (count) => {
      api.beforePage = (pages) => {
        if (pages === 1) api.questions = [...api.questions.slice(count), ...inventQuestions(count, 1000)];
      };
      const report = await fetchOnce(api, file, { take: 20 });
      expect(await ids()).toEqual(expect.arrayContaining(listed()));
      expect(report).toMatchObject({ incomplete: false, failures: [] });
    },
  );

  test("a gap that later changes hide from every count is detected", async () => {
    api.questions = [...inventQuestions(240)];
    api.beforePage = (pages) => {
      const { questions } = api;
      // 25 slip between the first two pages, which shows as 10 too many; later 50 join, of which 10 stay unseen.
      if (pages === 1) api.questions = [...questions.slice(35), ...inventQuestions(35, 1000)];
      if (pages === 4) api.questions = [...inventQuestions(50, 2000), ...questions.slice(0, -50)];
    };
    const report = await fetchOnce(api, file, { take: 40 });
    expect(await ids()).toEqual(expect.arrayContaining(listed()));
    expect(report).toMatchObject({ incomplete: false, failures: [] });
  });

  test("a question that replaces another at the start is found", async () => {
    api.beforePage = (pages) => {
      if (pages === 2) api.questions = [inventQuestion(61), ...api.questions.slice(1)];
    };
    const report = await fetchOnce(api, file, { take: 20 });
    expect(await ids()).toEqual(expect.arrayContaining([60, ...listed()]));
    expect(report).toMatchObject({ found: 61, incomplete: false });
  });

  test("questions added at the start are found, and none is fetched twice", async () => {
    api.beforePage = (pages) => {
      if (pages === 2) api.questions = [...inventQuestions(3, 61), ...api.questions];
    };
    const report = await fetchOnce(api, file, { take: 20 });
    expect((await ids()).sort()).toEqual(listed().sort());
    expect(new Set(api.asked).size).toBe(api.asked.length);
    expect(report).toMatchObject({ found: 63, fetched: 63, incomplete: false });
  });

  test("a repeated page hides no question", async () => {
    const first = {
      totalResults: 60,
      results: inventQuestions(20, 41).map((value) => ({ value, links: [] })),
    };
    api.misbehave(
      (url) => url.searchParams.get("skip") === "10",
      (response) => json(response, first),
      1,
    );
    const report = await fetchOnce(api, file, { take: 20 });
    expect((await ids()).sort()).toEqual(listed().sort());
    expect(report).toMatchObject({ found: 60, fetched: 60, incomplete: false });
  });

  test("if the order differs between pages, the list is read again", async () => {
    // The second page of the first walk shows what the first page showed, in part, and leaves out what it should show.
    api.beforePage = (pages) => {
      if (pages === 1) api.questions = [...api.questions.slice(30), ...api.questions.slice(0, 30)];
    };
    const report = await fetchOnce(api, file, { take: 40 });
    expect((await ids()).sort()).toEqual(listed().sort());
    expect(report).toMatchObject({ found: 60, incomplete: false });
  });

  test("a server may return shorter pages than requested", async () => {
    api.largestPage = 7;
    expect(await fetchOnce(api, file)).toMatchObject({ found: 60, fetched: 60, incomplete: false });
    expect(await ids()).toEqual(listed());
  });

  test("even pages of one question", async () => {
    api.questions = api.questions.slice(0, 5);
    api.largestPage = 1;
    expect(await fetchOnce(api, file)).toMatchObject({ found: 5, fetched: 5, incomplete: false });
  });
});

test("a list that keeps changing is reported as incomplete, with what was found", async () => {
  let next = 1000;
  api.beforePage = () => {
    next += 1;
    api.questions = [inventQuestion(next), ...api.questions.slice(0, 59 + (next % 2))];
  };
  const report = await fetchOnce(api, file, { take: 20 });
  expect(report.incomplete).toBe(true);
  expect(report.failures).toEqual([
    { id: null, reason: expect.stringContaining("The list changed each time") },
  ]);
  expect(report.found).toBeGreaterThanOrEqual(60);
});

test("a server that always returns the same page is given up and reported as incomplete", async () => {
  const results = inventQuestions(20).map((value) => ({ value, links: [] }));
  api.misbehave("list", (response) => json(response, { totalResults: 10_000, results }));
  expect(await fetchOnce(api, file)).toMatchObject({ found: 20, fetched: 20, incomplete: true });
  expect(api.requests.length).toBeLessThan(50);
});

test("a list that reports more questions than it has is reported as incomplete", async () => {
  const short = { totalResults: 5, results: [{ value: inventQuestion(1), links: [] }] };
  api.misbehave("list", (response, { url }) =>
    json(response, url?.includes("skip=0") ? short : { totalResults: 5, results: [] }),
  );
  expect(await fetchOnce(api, file)).toMatchObject({ found: 1, fetched: 1, incomplete: true });
});
