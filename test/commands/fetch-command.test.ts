import { spawn } from "node:child_process";
import { once } from "node:events";
import { appendFile, mkdir, mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { SqliteStore } from "../../src/store/sqlite/sqlite-store.ts";
import { fetchedContent, fetchedLines } from "../fetch/fetched-lines.ts";
import { inventQuestions } from "../fetch/invented-questions.ts";
import { json, StandInApi, status } from "../fetch/stand-in-api.ts";
import { inRepository } from "../repository-paths.ts";
import { type Finished, runCli, startCli } from "./run-cli.ts";

let api: StandInApi;
let cwd: string;
beforeEach(async () => {
  api = await StandInApi.start(inventQuestions(24));
  cwd = await mkdtemp(join(tmpdir(), "written-answers-"));
});
afterEach(() => api.stop());

const run = (...args: readonly string[]): Promise<Finished> =>
  runCli(["fetch", ...args], { cwd, env: { API_URL: api.url } });
const file = (name: string) => join(cwd, "data/fetched", name);

describe("fetch", () => {
  test("writes questions to a file named after the search, and reports one JSON object", async () => {
    const { code, stdout, stderr } = await run(
      "--text",
      "Pier 1",
      "--house",
      "commons",
      "--no-import",
      "--json",
    );
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(JSON.parse(stdout)).toEqual({
      found: 9,
      fetched: 9,
      alreadyHere: 0,
      vanished: 0,
      truncated: 0,
      incomplete: false,
      failures: [],
      stopped: false,
      declared: [],
      file: "data/fetched/text-pier-1_house-commons.jsonl",
      import: null,
    });
    expect(await fetchedLines(file("text-pier-1_house-commons.jsonl"))).toHaveLength(9);
  });

  test("prints a report, and when run again reports that nothing is missing", async () => {
    const search = ["--department", "700", "--member", "9001", "9002", "--no-import"];
    const name = "data/fetched/member-9001-9002_department-700.jsonl";
    expect((await run(...search)).stdout).toBe(
      `Found 8 questions: 8 fetched, 0 already here.\nThe questions are in ${name}.\n`,
    );
    expect((await run(...search)).stdout).toBe(
      `Found 8 questions: 0 fetched, 8 already here.\nThe questions are in ${name}.\n`,
    );
    expect(api.asked).toHaveLength(8);
  });

  test("exits with 1 and lists what could not be fetched", async () => {
    api.misbehave("7", status(400));
    const { code, stdout } = await run("--text", "pier 7", "--out", "here.jsonl", "--no-import");
    expect(code).toBe(1);
    expect(stdout).toContain("Found 1 question: 0 fetched, 0 already here, 1 without the full text.\n");
    expect(stdout).toContain(`  question 7: GET ${api.url}/api/writtenquestions/questions/7?`);
    expect(stdout).toContain(
      "The questions fetched so far are in here.jsonl. Run the same command again to fetch the rest.",
    );
  });

  test("imports the file, unless it has no questions", async () => {
    const { code, stdout } = await run("--text", "pier 7", "--json");
    expect({ code, ...JSON.parse(stdout) }).toMatchObject({
      ...{ code: 0, fetched: 1 },
      import: { files: 1, read: 1, loaded: 1, added: 1, answers: 1, skipped: [], stopped: false },
    });
    const store = new SqliteStore(join(cwd, "data/answers.db"));
    const [question] = await store.read("questions-by-id", { ids: ["7"] });
    await store.close();
    const fetched = api.questions.find(({ id }) => id === 7);
    expect(question).toMatchObject({
      text: fetched?.questionText,
      truncated: false,
      uin: "70007",
      state: "ANSWERED",
    });
    const nothing = await run("--text", "nowhere", "--json");
    expect(nothing.code).toBe(0);
    expect(JSON.parse(nothing.stdout)).toMatchObject({ found: 0, import: null });
  });

  test("exits with 2 and prints one line if the API does not return the list", async () => {
    api.misbehave("list", (response) => json(response, { errors: { TabledWhenFrom: ["not a day"] } }, 400));
    const { code, stdout, stderr } = await run("--from", "2031-03-01");
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(
      /^written-answers: GET http:\S+ failed after 1 attempt: status 400 .*not a day.*\n$/,
    );
  });

  test.each([
    [[], "Give at least one search option, such as --text or --from."],
    [["--house", "moon"], "--house: expected commons or lords"],
    [["--from", "2031-02-30"], "--from: expected a day such as 2025-09-01"],
    [["--truncated", "--text", "pier"], "--truncated cannot be combined with search options."],
  ])("%j is rejected with a message and sends no requests", async (args, message) => {
    const { code, stdout, stderr } = await run(...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(message);
    expect(api.requests).toEqual([]);
  });

  test.each(["Notes, and nothing else", "Notes\n", `{"value":1}\n`, `{"value":{"id":1},"detail":true}\n`])(
    "refuses to add to %j and leaves it as it is",
    async (text) => {
      await writeFile(join(cwd, "notes.txt"), text);
      const { code, stderr } = await run("--text", "pier", "--out", "notes.txt");
      expect(code).toBe(2);
      expect(stderr).toContain("notes.txt:1 was not written by fetch: expected a line");
      expect(await readFile(join(cwd, "notes.txt"), "utf8")).toBe(text);
    },
  );

  test("reports that it cannot write", async () => {
    await mkdir(join(cwd, "folder"));
    const { code, stderr } = await run("--text", "pier", "--out", "folder");
    expect(code).toBe(2);
    expect(stderr).toBe(
      "written-answers: Cannot write folder: it is a folder. Choose another file with --out.\n",
    );
  });
});

describe("an interrupted run", () => {
  const search = ["--text", "pier", "--no-import", "--json"];
  /** Resolves when the API was asked for that many questions. */
  const asked = async (count: number) => {
    while (api.asked.length < count) await new Promise((resolve) => setTimeout(resolve, 5));
  };

  test("by Ctrl-C ends after the current requests with a valid file, and the next one completes it", async () => {
    api.delay = 100;
    const child = startCli(["fetch", ...search], { cwd, env: { API_URL: api.url } });
    let stdout = "";
    child.stdout?.on("data", (chunk: Buffer) => {
      stdout += chunk.toString();
    });
    await asked(8);
    child.kill("SIGINT");
    expect(await once(child, "close")).toEqual([130, null]);
    const report = JSON.parse(stdout);
    const first = await fetchedContent(file("text-pier.jsonl"));
    expect(report).toMatchObject({ stopped: true, failures: [], import: null, fetched: first.length });
    expect(first.length).toBe(api.asked.length);
    expect(first.length).toBeLessThan(24);

    const rest = await run(...search);
    expect(rest.code).toBe(0);
    expect(JSON.parse(rest.stdout)).toMatchObject({
      found: 24,
      fetched: 24 - first.length,
      alreadyHere: first.length,
    });
    expect(new Set(api.asked).size).toBe(api.asked.length);
    await run(...search, "--out", "uninterrupted.jsonl");
    expect(await fetchedContent(file("text-pier.jsonl"))).toEqual(
      await fetchedContent(join(cwd, "uninterrupted.jsonl")),
    );
  });

  test("by Ctrl-C during a pause requested by the server does not wait for its end", async () => {
    api.misbehave("20", status(429, { "retry-after": "60" }));
    const child = startCli(["fetch", ...search], { cwd, env: { API_URL: api.url } });
    await asked(5);
    await new Promise((resolve) => setTimeout(resolve, 200));
    child.kill("SIGINT");
    expect(await once(child, "close")).toEqual([130, null]);
    expect((await fetchedLines(file("text-pier.jsonl"))).map(({ value }) => value.id)).not.toContain(20);
  });

  test.each(["", `{"val`, `{"value":{"id":3,"questionText":"To ask “`])(
    "by kill -9, leaving %j of a line, is completed by the next one",
    async (torn) => {
      const child = spawn(process.execPath, [inRepository("src/cli.ts"), "fetch", ...search], {
        cwd,
        env: { API_URL: api.url },
        stdio: "ignore",
      });
      await asked(10);
      child.kill("SIGKILL");
      await once(child, "close");
      const path = file("text-pier.jsonl");
      const held = (await fetchedLines(path)).length;
      expect(held).toBeGreaterThan(0);
      // The last byte of a quotation mark is missing, as in a write that broke off.
      await appendFile(path, Buffer.from(torn).subarray(0, torn.endsWith("“") ? -1 : undefined));
      const rest = JSON.parse((await run(...search)).stdout);
      expect(rest).toMatchObject({ found: 24, fetched: 24 - held, alreadyHere: held, failures: [] });
      expect((await fetchedLines(path)).map(({ value }) => value)).toEqual(api.questions);
    },
  );
});
