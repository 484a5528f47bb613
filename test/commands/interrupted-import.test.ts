import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { type FileHandle, mkdtemp, open, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { SqliteStore } from "../../src/store/sqlite/sqlite-store.ts";
import { writeTables } from "../people/people-fixture.ts";
import { inRepository } from "../repository-paths.ts";
import { inventLines } from "./invented-list.ts";
import { runCli, startCli } from "./run-cli.ts";

/** More than one batch, and less than two. */
const QUESTIONS = 7000;

let cwd: string;
let pipe: FileHandle;

describe.skipIf(process.platform === "win32")(
  "an import that waits for more input",
  { timeout: 180_000 },
  () => {
    // A named pipe: the import reads it as it reads a file, and no further than the test has written.
    beforeEach(async () => {
      cwd = await mkdtemp(join(tmpdir(), "written-answers-"));
      execFileSync("mkfifo", [join(cwd, "questions.jsonl")]);
      pipe = await open(join(cwd, "questions.jsonl"), "r+");
      await writeFile(join(cwd, "more.jsonl"), inventLines(1, QUESTIONS));
    });
    afterEach(() => pipe.close());

    /** Starts the import as one process and resolves when its first batch is in the graph. */
    async function startImport() {
      const child = spawn(
        process.execPath,
        [inRepository("src/cli.ts"), "import", "--json", "questions.jsonl"],
        {
          cwd,
          env: { NODE_OPTIONS: "--disable-warning=ExperimentalWarning" },
        },
      );
      let stdout = "";
      child.stdout.on("data", (chunk: Buffer) => {
        stdout += chunk.toString();
      });
      const writing = pipe.writeFile(inventLines(1, QUESTIONS));
      while ((await counts())["Question"] !== 5000) await new Promise((resolve) => setTimeout(resolve, 100));
      await writing;
      return { child, ended: once(child, "close").then(([code]) => ({ code, stdout })) };
    }

    /** Waits, with a line more from time to time: a stop is noticed between two records. */
    async function whileMoreComes<Result>(ended: Promise<Result>): Promise<Result> {
      let id = QUESTIONS;
      const more = setInterval(() => void pipe.writeFile(inventLines(id, ++id)), 200);
      try {
        return await ended;
      } finally {
        clearInterval(more);
      }
    }

    async function counts(file = "data/answers.db"): Promise<Record<string, number>> {
      const store = new SqliteStore(join(cwd, file));
      const rows = await store.read("count-graph", {});
      await store.close();
      return Object.fromEntries(rows.map(({ name, count }) => [name, count]));
    }

    const doctor = async () => JSON.parse((await runCli(["doctor", "--json"], { cwd })).stdout);

    test("locks out another one, which exits with code 2, and loses nothing", async () => {
      const { child, ended } = await startImport();
      for (const command of ["import", "import-people"]) {
        const { code, stdout, stderr } = await runCli([command, "--json", "more.jsonl"], { cwd });
        expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
        expect(stderr).toMatch(/^written-answers: Another import is writing to data\/answers\.db\. .*\n$/);
      }
      expect(await doctor()).toMatchObject({ unfinished: ["refresh"] });
      child.kill("SIGKILL");
      await ended;
      expect(await counts()).toMatchObject({ Question: 5000 });
    });

    test("and is killed is completed by the next one, as if it had not been interrupted", async () => {
      const { child, ended } = await startImport();
      child.kill("SIGKILL");
      await ended;
      expect(await doctor()).toMatchObject({ unfinished: ["refresh"], counts: { REFERS_TO: 0 } });
      const { code, stdout } = await runCli(["import", "--json", "more.jsonl"], { cwd });
      expect({ code, ...JSON.parse(stdout) }).toMatchObject({ code: 0, added: QUESTIONS - 5001, changed: 0 });
      expect(await doctor()).toMatchObject({ unfinished: [], counts: { REFERS_TO: QUESTIONS - 2 } });
      await runCli(["import", "more.jsonl"], { cwd, env: { STORE: "uninterrupted.db" } });
      expect(await counts()).toEqual(await counts("uninterrupted.db"));
    });

    test("and is interrupted by Ctrl-C keeps what it loaded, says so, and the next one continues", async () => {
      const { child, ended } = await startImport();
      child.kill("SIGINT");
      const { code, stdout } = await whileMoreComes(ended);
      const report = JSON.parse(stdout);
      expect({ code, stopped: report.stopped }).toEqual({ code: 130, stopped: true });
      expect(report.read).toBe(report.loaded);
      expect(await counts()).toMatchObject({ Question: report.loaded });
      expect(await doctor()).toMatchObject({ unfinished: ["refresh"] });
      expect((await runCli(["import", "more.jsonl"], { cwd })).code).toBe(0);
      expect(await doctor()).toMatchObject({ unfinished: [] });
      expect(await counts()).toMatchObject({ Question: Math.max(report.loaded, QUESTIONS - 1) });
    });
  },
);

test("an import interrupted by SIGTERM after its last batch leaves the derived edges to the next one", async () => {
  const folder = await mkdtemp(join(tmpdir(), "written-answers-"));
  const text = Array.from({ length: 80 }, (_, at) => `word${at}`).join(" ");
  // Many near-identical answers, so that comparing them takes some time.
  await writeFile(
    join(folder, "questions.jsonl"),
    inventLines(1, 3001).replaceAll(" lamps.", ` lamps ${text}.`),
  );
  const child = startCli(["import", "--json", "questions.jsonl"], { cwd: folder });
  let stdout = "";
  child.stdout?.on("data", (chunk: Buffer) => {
    stdout += chunk.toString();
  });
  const ended = once(child, "close");
  const store = new SqliteStore(join(folder, "data/answers.db"));
  const loaded = async () => (await store.read("count-nodes", { label: "Question" }))[0]?.count;
  while ((await loaded()) !== 3000) await new Promise((resolve) => setTimeout(resolve, 10));
  child.kill("SIGTERM");
  expect(await ended).toEqual([130, null]);
  const report = JSON.parse(stdout);
  expect(report).toMatchObject({ stopped: true, loaded: 3000, added: 3000 });
  expect((await store.read("list-unfinished", {})).map(({ work }) => work)).toEqual(["refresh"]);
  const { code, stdout: again } = await runCli(["import", "--json", "questions.jsonl"], { cwd: folder });
  const { added, unchanged, ...rest } = JSON.parse(again);
  expect({ code, added, unchanged }).toEqual({ code: 0, added: 0, unchanged: 3000 });
  const { added: _, unchanged: __, ...expected } = report;
  expect(rest).toEqual({ ...expected, stopped: false });
  expect(await store.read("list-unfinished", {})).toEqual([]);
  await store.close();
}, 180_000);

test("import-people interrupted by Ctrl-C leaves the rest of the questions to the next import", async () => {
  const folder = await mkdtemp(join(tmpdir(), "written-answers-"));
  await writeFile(join(folder, "questions.jsonl"), inventLines(1, 30_000));
  const [members = ""] = writeTables(["members.csv"]);
  await runCli(["import", "questions.jsonl"], { cwd: folder });
  const store = new SqliteStore(join(folder, "data/answers.db"));
  const unfinished = async () => (await store.read("list-unfinished", {})).map(({ work }) => work);
  const child = startCli(["import-people", "--json", members], { cwd: folder });
  let stdout = "";
  child.stdout?.on("data", (chunk: Buffer) => {
    stdout += chunk.toString();
  });
  const ended = once(child, "close");
  while (!(await unfinished()).includes("rebuild")) await new Promise((resolve) => setTimeout(resolve, 20));
  child.kill("SIGINT");
  expect(await ended).toEqual([130, null]);
  expect(JSON.parse(stdout)).toMatchObject({ stopped: true, members: 4 });
  expect(await unfinished()).toEqual(["rebuild", "refresh"]);
  expect((await runCli(["import-people", members], { cwd: folder })).code).toBe(0);
  expect(await unfinished()).toEqual([]);
  await store.close();
}, 300_000);
