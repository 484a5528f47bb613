import { readFile } from "node:fs/promises";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { fetchIds } from "../../src/fetch/fetch-questions.ts";
import { fetchOnce, newFile, quick } from "./fetch-once.ts";
import { fetchedContent, fetchedLines } from "./fetched-lines.ts";
import { inventQuestion, inventQuestions } from "./invented-questions.ts";
import { StandInApi, status } from "./stand-in-api.ts";

let api: StandInApi;
let file: string;
beforeEach(async () => {
  api = await StandInApi.start(inventQuestions(25));
  file = await newFile();
});
afterEach(() => api.stop());

const idsOf = (lines: readonly { readonly value: { readonly id: number } }[]) =>
  lines.map(({ value }) => value.id);

describe("a search", () => {
  test("writes every question with its full texts, in the order of the list, and says when it was retrieved", async () => {
    const before = new Date().toISOString();
    const report = await fetchOnce(api, file);
    expect(report).toEqual({
      found: 25,
      fetched: 25,
      alreadyHere: 0,
      vanished: 0,
      truncated: 0,
      incomplete: false,
      failures: [],
      stopped: false,
      declared: [],
      file,
    });
    const lines = await fetchedLines(file);
    expect(lines.map(({ value }) => value)).toEqual(api.questions);
    expect(lines.every(({ detail }) => detail)).toBe(true);
    expect(lines.every(({ retrievedAt }) => retrievedAt >= before)).toBe(true);
    expect(lines[0]?.links).toEqual([{ rel: "self", href: "/Questions/25", method: "GET" }]);
  });

  test.each([
    [{ text: "pier 7." }, (id: number) => id === 7],
    [{ member: ["9001"] }, (id: number) => id % 3 === 1],
    [{ member: ["9001", "9002"], minister: ["9100"] }, (id: number) => id % 3 !== 0 && id % 2 === 0],
    [{ minister: ["9100", "9101"] }, () => true],
    [{ department: ["700"] }, (id: number) => id % 2 === 0],
    [{ department: ["700", "701"] }, () => true],
    [{ house: "lords" }, (id: number) => id % 5 === 0],
    [{ from: "2031-03-05", to: "2031-03-09" }, (id: number) => id >= 4 && id <= 8],
    [{ answeredFrom: "2031-04-10" }, () => false],
    [{ answeredTo: "2031-04-09", house: "commons" }, (id: number) => id % 5 !== 0],
  ])("%j fetches those questions and no others", async (search, isFound) => {
    const report = await fetchOnce(api, file, { search });
    const expected = idsOf(api.questions.map((value) => ({ value }))).filter(isFound);
    expect(idsOf(await fetchedLines(file)).sort()).toEqual(expected.sort());
    expect(report).toMatchObject({ found: expected.length, fetched: expected.length, failures: [] });
  });

  test("declares the days of a House whose whole list it read, even if that is empty", async () => {
    const days = { from: "2021-08-01", to: "2021-08-31" };
    const search = { house: "lords", ...days };
    expect(await fetchOnce(api, file, { search })).toMatchObject({
      found: 0,
      declared: [{ house: "LORDS", ...days }],
    });
    const both = await fetchOnce(api, file, { search: days });
    expect(both.declared.map(({ house }) => house)).toEqual(["COMMONS", "LORDS"]);
    const lines = (await readFile(file, "utf8")).trim().split("\n");
    expect(lines.map((line) => JSON.parse(line).covers)).toEqual([
      { house: "LORDS", ...days },
      { house: "COMMONS", ...days },
      { house: "LORDS", ...days },
    ]);
    const narrower = await fetchOnce(api, file, { search: { ...search, text: "pier" } });
    expect(narrower.declared).toEqual([]);
  });

  test("requests withdrawn questions, all sessions, and the names of members", async () => {
    await fetchOnce(api, file);
    const [list = "", first = ""] = api.requests;
    expect(list).toContain("includeWithdrawn=true");
    for (const each of [list, first]) {
      expect(each).toContain("expandMember=true");
      expect(each).toContain("sessionStatus=Any");
    }
  });

  test("never exceeds the limit of concurrent requests", async () => {
    api.delay = 20;
    await fetchOnce(api, file, { concurrency: 3 });
    expect(api.mostAtOnce).toBe(3);
  });

  test("reports progress", async () => {
    const seen: { readonly done: number; readonly expected: number }[] = [];
    await fetchOnce(api, file, { onProgress: (progress) => seen.push(progress) });
    expect(seen[0]).toEqual({ done: 0, expected: 25 });
    expect(seen.at(-1)).toEqual({ done: 25, expected: 25 });
  });
});

describe("a second run", () => {
  test("fetches nothing twice and leaves the file unchanged", async () => {
    await fetchOnce(api, file);
    const lines = await fetchedLines(file);
    const report = await fetchOnce(api, file);
    expect(report).toMatchObject({ found: 25, fetched: 0, alreadyHere: 25, incomplete: false });
    expect(api.asked).toHaveLength(25);
    expect(await fetchedLines(file)).toEqual(lines);
  });

  test("fetches what is new or changed: an answer, a correction, another department", async () => {
    api.questions = api.questions.map((each) =>
      each.id === 3 ? { ...each, dateAnswered: null, answerText: null, answeringMemberId: null } : each,
    );
    await fetchOnce(api, file);
    api.questions = [inventQuestion(26), ...api.questions.filter(({ id }) => id !== 26)].map((each) =>
      each.id === 3
        ? inventQuestion(3)
        : each.id === 4
          ? { ...each, answerIsCorrection: true, dateAnswerCorrected: "2031-04-12T00:00:00" }
          : each.id === 5
            ? { ...each, answeringBodyId: 709 }
            : each,
    );
    const report = await fetchOnce(api, file);
    expect(report).toMatchObject({ found: 26, fetched: 4, alreadyHere: 22 });
    const last = new Map((await fetchedLines(file)).map(({ value }) => [value.id, value]));
    expect([...last.values()].sort((a, b) => b.id - a.id)).toEqual(api.questions);
  });

  test("fetches the full text of what was truncated in the first run", async () => {
    api.misbehave("7", status(500), 4);
    const first = await fetchOnce(api, file);
    expect(first).toMatchObject({ found: 25, fetched: 24, truncated: 1, failures: [{ id: "7" }] });
    const truncatedLine = (await fetchedLines(file)).find(({ value }) => value.id === 7);
    expect(truncatedLine?.detail).toBe(false);
    expect(truncatedLine?.value.questionText).toBe(inventQuestion(7).questionText.slice(0, 255));
    expect(await fetchOnce(api, file)).toMatchObject({
      found: 25,
      fetched: 1,
      alreadyHere: 24,
      truncated: 0,
      failures: [],
    });
    const whole = (await fetchedLines(file)).at(-1);
    expect(whole).toMatchObject({ detail: true, value: inventQuestion(7) });
  });

  test("writes a truncated question once, however often it fails", async () => {
    api.misbehave("7", status(500));
    await fetchOnce(api, file);
    const lines = await fetchedContent(file);
    expect(await fetchOnce(api, file)).toMatchObject({ truncated: 1, alreadyHere: 24 });
    expect(await fetchedContent(file)).toEqual(lines);
  });
});

describe("by id", () => {
  const options = () => ({ apiUrl: api.url, file, patience: quick });

  test("completes the given questions, each once", async () => {
    const report = await fetchIds(["3", "5", "3"], options());
    expect(report).toMatchObject({ found: 2, fetched: 2, failures: [] });
    expect((await fetchedLines(file)).map(({ value }) => value)).toEqual([
      inventQuestion(3),
      inventQuestion(5),
    ]);
    expect(api.requests.filter((each) => each.includes("skip="))).toEqual([]);
  });

  test("reports ids not from the API, and questions that are gone or fail", async () => {
    api.misbehave("5", status(400));
    async function* ids() {
      yield* ["commons-2031-03-04-70003", "99", "5", "3"];
    }
    const report = await fetchIds(ids(), options());
    expect(report).toMatchObject({ found: 3, fetched: 1, vanished: 1, truncated: 1 });
    expect(report.failures).toEqual([
      { id: null, reason: expect.stringContaining(`Cannot fetch question "commons-2031-03-04-70003"`) },
      { id: "5", reason: expect.stringContaining("status 400") },
    ]);
    expect((await fetchedLines(file)).map(({ value }) => value.id)).toEqual([3]);
  });
});
