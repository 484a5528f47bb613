import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { ApiUnavailableError } from "../../src/model/errors.ts";
import { fetchOnce, newFile } from "./fetch-once.ts";
import { fetchedContent, fetchedLines } from "./fetched-lines.ts";
import { inventQuestion, inventQuestions } from "./invented-questions.ts";
import { json, StandInApi, status } from "./stand-in-api.ts";

let api: StandInApi;
let file: string;
beforeEach(async () => {
  api = await StandInApi.start(inventQuestions(12));
  file = await newFile();
});
afterEach(() => api.stop());

const timesAsked = (id: string) => api.asked.filter((each) => each === id).length;
const body = JSON.stringify({ value: inventQuestion(7), links: [] });
const complete = { found: 12, fetched: 12, truncated: 0, vanished: 0, incomplete: false, failures: [] };

describe("is retried until it succeeds", () => {
  test("500, three times", async () => {
    api.misbehave("7", status(500), 3);
    expect(await fetchOnce(api, file)).toMatchObject(complete);
    expect(timesAsked("7")).toBe(4);
  });

  test("the list, too", async () => {
    api.misbehave("list", status(502), 3);
    expect(await fetchOnce(api, file)).toMatchObject(complete);
  });

  test("a connection closed without a response", async () => {
    api.misbehave("7", (_, request) => request.socket.destroy(), 2);
    expect(await fetchOnce(api, file)).toMatchObject(complete);
    expect(timesAsked("7")).toBeGreaterThanOrEqual(3);
  });

  test("a response whose connection is interrupted", async () => {
    const cutOff = (response: Parameters<ReturnType<typeof status>>[0]) => {
      response.writeHead(200, { "content-type": "application/json", "content-length": body.length });
      response.write(body.slice(0, 100), () => response.socket?.destroy());
    };
    api.misbehave("7", cutOff, 2);
    expect(await fetchOnce(api, file)).toMatchObject(complete);
    expect(timesAsked("7")).toBe(3);
  });

  test("a body that is not JSON", async () => {
    api.misbehave("7", (response) => response.end("<html>Please wait</html>"), 1);
    expect(await fetchOnce(api, file)).toMatchObject(complete);
    expect(timesAsked("7")).toBe(2);
  });

  test("a response that is too slow to begin or to end", async () => {
    api.misbehave("7", () => {}, 1);
    api.misbehave("8", (response) => response.write(body.slice(0, 20)), 1);
    expect(await fetchOnce(api, file, { retryPolicy: { timeoutMs: 150 } })).toMatchObject(complete);
    expect([timesAsked("7"), timesAsked("8")]).toEqual([2, 2]);
  });
});

describe("Retry-After", () => {
  /** Has one question answered with a status and a wait, once; gives when and what came until it was asked again. */
  async function afterRefusal(code: number, wait: () => string) {
    api.questions = [...inventQuestions(60)];
    let refusedAt = 0;
    let askedAgainAt = 0;
    let before = 0;
    let between = 0;
    const refuse: Parameters<StandInApi["misbehave"]>[1] = (response, request) => {
      refusedAt = Date.now();
      before = api.asked.length;
      status(code, { "retry-after": wait() })(response, request);
    };
    const watch = ({ pathname }: URL) => {
      if (refusedAt > 0 && askedAgainAt === 0 && pathname.endsWith("/50")) {
        askedAgainAt = Date.now();
        between = api.asked.length - 1 - before;
      }
      return false;
    };
    api.misbehave(watch, status(500));
    api.misbehave("50", refuse, 1);
    expect(await fetchOnce(api, file)).toMatchObject({ found: 60, fetched: 60, failures: [] });
    expect(timesAsked("50")).toBe(2);
    return { refusedAt, askedAgainAt, between };
  }

  /** What was on its way when the refusal came; unheeded, it would be the rest of the window of 16 questions. */
  const onTheWay = 6;

  test.each([429, 503])("of %i in seconds is obeyed by all requests", async (code) => {
    const { refusedAt, askedAgainAt, between } = await afterRefusal(code, () => "1");
    expect(askedAgainAt - refusedAt).toBeGreaterThanOrEqual(990);
    expect(between).toBeLessThanOrEqual(onTheWay);
  });

  test("as a date delays all requests", async () => {
    let until = 0;
    const { askedAgainAt, between } = await afterRefusal(429, () => {
      until = Math.floor(Date.now() / 1000) * 1000 + 2000;
      return new Date(until).toUTCString();
    });
    expect(askedAgainAt).toBeGreaterThanOrEqual(until - 10);
    expect(between).toBeLessThanOrEqual(onTheWay);
  });

  test("longer than the limit ends the request at once with an error", async () => {
    api.misbehave("7", status(429, { "retry-after": "3600" }));
    const report = await fetchOnce(api, file);
    expect(report).toMatchObject({ found: 12, fetched: 11, truncated: 1 });
    expect(report.failures[0]?.reason).toContain("status 429 Too Many Requests, asking to wait 3600 s");
    expect(timesAsked("7")).toBe(1);
  });

  test("with an invalid value is ignored", async () => {
    api.misbehave("7", status(429, { "retry-after": "soon" }), 1);
    expect(await fetchOnce(api, file)).toMatchObject(complete);
  });
});

describe("fails in the end", () => {
  test.each([
    ["500 for ever", status(500), 4, "failed after 4 attempts: status 500 Internal Server Error"],
    ["400", status(400), 1, "failed after 1 attempt: status 400 Bad Request"],
    ["no JSON", status(200), 4, "failed after 4 attempts: status 200 with a body that is not JSON"],
    [
      "another shape",
      (response) => json(response, { value: { id: 7 } }),
      1,
      "value.questionText: Invalid input",
    ],
    ["another question", (response) => json(response, { value: inventQuestion(8) }), 1, "value.id is 8"],
  ] satisfies readonly (readonly [string, Parameters<StandInApi["misbehave"]>[1], number, string])[])(
    "a question answered with %s: its truncated text is kept, the rest is fetched, and the report gives both sides",
    async (_, answer, attempts, said) => {
      api.misbehave("7", answer);
      const report = await fetchOnce(api, file);
      expect(report).toMatchObject({ found: 12, fetched: 11, truncated: 1, incomplete: false });
      expect(report.failures).toEqual([{ id: "7", reason: expect.stringContaining(said) }]);
      const { reason = "" } = report.failures[0] ?? {};
      expect(reason).toContain(`GET ${api.url}/api/writtenquestions/questions/7?`);
      expect(reason).toContain("expected ");
      expect(timesAsked("7")).toBe(attempts);
      const lines = await fetchedLines(file);
      expect(lines.map(({ value, detail }) => (detail ? value.id : -value.id))).toEqual([
        12, 11, 10, 9, 8, -7, 6, 5, 4, 3, 2, 1,
      ]);
    },
  );

  test("a list that cannot be read, with an error and an empty file", async () => {
    api.misbehave("list", status(500));
    const failed = fetchOnce(api, file);
    await expect(failed).rejects.toThrow(ApiUnavailableError);
    await expect(failed).rejects.toThrow(/questions\?skip=0&take=100.* failed after 4 attempts: status 500/);
    expect(await fetchedLines(file)).toEqual([]);
  });

  test.each([
    ["results that are no list", { totalResults: 1, results: "none" }, "results: "],
    ["no total", { results: [] }, "totalResults: "],
  ])("a list with %s, with what was expected", async (_, answer, said) => {
    api.misbehave("list", (response) => json(response, answer));
    await expect(fetchOnce(api, file)).rejects.toThrow(said);
    await expect(fetchOnce(api, file)).rejects.toThrow("expected {totalResults, results: [{value, links}]}");
  });

  test("a list that fails on a later page, keeping what was fetched and reporting it as incomplete", async () => {
    api.misbehave((url) => url.searchParams.has("skip") && url.searchParams.get("skip") !== "0", status(500));
    const report = await fetchOnce(api, file, { take: 6 });
    expect(report).toMatchObject({ found: 6, fetched: 6, truncated: 0, incomplete: true });
    expect(report.failures).toEqual([{ id: null, reason: expect.stringContaining("skip=3") }]);
    expect(await fetchedLines(file)).toHaveLength(6);
  });

  test("an API with ten consecutive failures, without requesting the rest", async () => {
    api.questions = [...inventQuestions(200)];
    api.misbehave(({ pathname }) => /\/\d+$/.test(pathname), status(403));
    const report = await fetchOnce(api, file);
    expect(report).toMatchObject({ fetched: 0, incomplete: true, stopped: false });
    expect(report.failures.at(-1)?.reason).toMatch(
      /^Stopped after \d+ consecutive failures: the API seems to be down\. Try again later\.$/,
    );
    expect(report.truncated).toBe(report.failures.length - 1);
    expect(api.asked.length).toBeLessThan(50);
  });
});

test("a question that no longer exists is counted and is not a failure", async () => {
  api.misbehave("7", status(404));
  expect(await fetchOnce(api, file)).toMatchObject({
    found: 12,
    fetched: 11,
    vanished: 1,
    truncated: 0,
    failures: [],
  });
  expect((await fetchedLines(file)).map(({ value }) => value.id)).not.toContain(7);
  expect(timesAsked("7")).toBe(1);
});

test("a list entry that is not a question is reported, and the rest is fetched", async () => {
  const broken = {
    totalResults: 3,
    results: [{ value: inventQuestion(2) }, { value: { id: "x" } }, { value: inventQuestion(1) }],
  };
  api.misbehave("list", (response) => json(response, broken));
  const report = await fetchOnce(api, file);
  expect(report).toMatchObject({ found: 2, fetched: 2, incomplete: false });
  expect(report.failures).toEqual([
    { id: null, reason: expect.stringContaining("value.id: Invalid input: expected number") },
  ]);
});

test("a response with unknown fields is stored completely", async () => {
  const value = { ...inventQuestion(7), askingMember: { id: 9001, name: "Ida Quay" }, colour: ["red"] };
  api.misbehave("7", (response) => json(response, { value, links: null, more: 1 }));
  await fetchOnce(api, file);
  expect(await fetchedContent(file)).toContainEqual({ value, links: [], detail: true });
});
