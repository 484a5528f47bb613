import { spawn, spawnSync } from "node:child_process";
import { mkdtemp, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { writeTables } from "../people/people-fixture.ts";
import { inRepository, sampleFiles } from "../repository-paths.ts";
import { runCli, startCli } from "./run-cli.ts";

let cwd: string;
beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), "written-answers-"));
});

async function writeInput(text: string): Promise<string> {
  const file = join(cwd, "input.txt");
  await writeFile(file, text);
  return file;
}

const good = `Asked by: Ada Example (Party - Seat)
Question to the Home Office:
To ask the Secretary of State for the Home Department, what she has done.
Answered by Bo Example - Minister of State (Home Office)
This and that about France.
`;
const broken = `Asked by: Cy Example (Party - Seat)
To ask the Secretary of State for the Home Department, what she has not done.
`;

describe("import-people", () => {
  test("imports folders of official lists, reports skipped rows, and resolves names in later questions", async () => {
    const folder = dirname(writeTables()[0] ?? "");
    const { code, stdout } = await runCli(["import-people", folder], { cwd });
    expect(code).toBe(1);
    expect(stdout).toContain("Read 37 rows from 10 files: 34 used, 3 skipped.");
    expect(stdout).toContain("person.csv:5: Nobody Known has no id_parliament");
    expect(stdout).toContain("The graph has 4 members, 3 offices in 3 departments and 4 appointments.");
    const file = await writeInput(good.replace("Ada Example", "Thomas Ash"));
    const { unresolvedNames } = JSON.parse((await runCli(["import", "--json", file], { cwd })).stdout);
    expect(unresolvedNames).toBe(1);
  });

  test("lets a later import report how many names are ambiguous", async () => {
    const lists = writeTables(["members.csv", "house_membership_histories.csv"]);
    await runCli(["import-people", ...lists], { cwd });
    const file = await writeInput(good.replace("Ada Example", "Tom Ash"));
    const { stdout } = await runCli(["import", file], { cwd });
    expect(stdout).toContain("2 members known only by a printed name, 1 of them ambiguous.");
    const again = await runCli(["import", "--json", await writeInput(good.replace("Ada", "Di"))], { cwd });
    expect(JSON.parse(again.stdout)).toMatchObject({ unresolvedNames: 2, ambiguousNames: 0 });
  });

  test("prints one object with --json, and exits with 0 if nothing was skipped", async () => {
    const [members = ""] = writeTables(["members.csv"]);
    const { code, stdout } = await runCli(["import-people", "--json", members], { cwd });
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ read: 4, used: 4, skipped: [], members: 4 });
  });
});

describe("import", () => {
  test("loads the sample and says where the graph is", async () => {
    const { code, stdout, stderr } = await runCli(["import", ...sampleFiles], { cwd });
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toContain("Read 78 records from 17 files: 78 loaded, 0 skipped.");
    expect(stdout).toContain("The graph is in data/answers.db.");
  });

  test("imports the rest if a record is broken or a file is missing, and exits with code 1", async () => {
    const file = await writeInput(good + broken + good.replace("Ada", "Di"));
    const { code, stdout } = await runCli(["import", "--json", "missing.txt", file], { cwd });
    const report = JSON.parse(stdout);
    expect(code).toBe(1);
    expect(report).toMatchObject({ files: 2, unread: 1, read: 3, loaded: 2 });
    expect(report.skipped).toEqual([{ file, line: 6, reason: expect.stringContaining("Question to") }]);
    expect(report.faults).toEqual([
      { file: "missing.txt", line: 1, reason: expect.stringContaining(`There is no file "missing.txt"`) },
    ]);
    expect(report.read).toBe(report.loaded + report.skipped.length);
  });

  test("exits with code 2 without a file or with an unknown option", async () => {
    expect(await runCli(["import"], { cwd })).toMatchObject({ code: 2, stdout: "" });
    expect(await runCli(["import", "--bogus", "x"], { cwd })).toMatchObject({ code: 2, stdout: "" });
  });

  test("twice changes nothing", async () => {
    const counts = async () => JSON.parse((await runCli(["doctor", "--json"], { cwd })).stdout).counts;
    const first = await runCli(["import", ...sampleFiles], { cwd });
    const once = await counts();
    expect(first.stdout).toContain("\n58 answers;");
    expect(await runCli(["import", ...sampleFiles], { cwd })).toMatchObject({ code: 0 });
    expect(await counts()).toEqual(once);
    expect(once).toMatchObject({
      // Of 72 questions one is gone; 62 are answered, of these 8 two by two.
      Question: 71,
      Answer: 58,
      ANSWERS: 62,
      Member: 31,
      HELD: 18,
      SUCCEEDED_BY: 4,
      REFERS_TO: 2,
      Country: 250,
      SAME_TEXT_AS: 3,
    });
  });
});

describe("settings", () => {
  test("are read from .env, and the environment wins", async () => {
    await writeFile(join(cwd, ".env"), "STORE=from-file.db\n");
    expect((await runCli(["doctor"], { cwd })).stdout).toContain("There is no graph at from-file.db yet.");
    expect((await runCli(["doctor"], { cwd, env: { STORE: "other.db" } })).stdout).toContain("other.db");
  });

  test.each([
    [{ PORT: "http" }, "PORT: expected a port number from 0 to 65535"],
    [{ PORT: "70000" }, "PORT: expected a port number from 0 to 65535"],
    [{ QUERY_TIMEOUT: "0" }, "QUERY_TIMEOUT: expected milliseconds, from 1 to 9999999"],
    [{ INTROSPECTION: "no" }, "INTROSPECTION: expected true or false"],
    [{ API_URL: "parliament.uk" }, "API_URL: expected an address that begins with https:// or http://"],
    [{ STORE: "mysql://localhost" }, "expected a file path, or an address that begins with neo4j://"],
  ])("%j is rejected with a message", async (env, message) => {
    const { code, stderr } = await runCli(["doctor"], { cwd, env });
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });

  test("a STORE created by another program is rejected and left unchanged", async () => {
    const { code, stderr } = await runCli(["doctor"], { cwd, env: { STORE: inRepository("package.json") } });
    expect(code).toBe(2);
    expect(stderr).toMatch(/^written-answers: Cannot open .*package\.json as an SQLite database/);
  });

  test("a missing Neo4j server is reported within seconds, with what to do", async () => {
    const { code, stderr } = await runCli(["doctor"], { cwd, env: { STORE: "bolt://127.0.0.1:9" } });
    expect(code).toBe(2);
    expect(stderr).toContain("bolt://127.0.0.1:9");
    expect(stderr.trim().split("\n")).toHaveLength(1);
  });
});

describe("serve", () => {
  /** Resolves with everything printed once the last line of the greeting is there. */
  function greeting(child: ReturnType<typeof startCli>): Promise<string> {
    return new Promise((resolve, reject) => {
      let printed = "";
      child.stdout?.on("data", (chunk: Buffer) => {
        printed += chunk.toString();
        if (printed.includes("Press Ctrl-C to stop the server.")) resolve(printed);
      });
      child.once("close", () => reject(new Error(`ended early: ${printed}`)));
    });
  }

  test("prints its address, serves an empty graph, and ends cleanly on SIGTERM", async () => {
    const child = startCli(["serve"], { cwd, env: { PORT: "0" } });
    const printed = await greeting(child);
    expect(printed).toContain("The graph is empty. Import questions with: npx written-answers import");
    const url = /http:\/\/\S+\/graphql/.exec(printed)?.[0] ?? "";
    const response = await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({
        query: `{ country(name: "DPRK") { name questions { totalCount } } questions { totalCount } }`,
      }),
    });
    expect(await response.json()).toMatchObject({
      data: { country: { name: "North Korea", questions: { totalCount: 0 } }, questions: { totalCount: 0 } },
    });
    child.kill("SIGTERM");
    expect(await new Promise((resolve) => child.once("close", resolve))).toBe(0);
  });

  /** The processes that read a database file for a server: their own ids and the server's. */
  function readersOf(store: string): readonly (readonly [pid: number, server: number])[] {
    const { stdout } = spawnSync("ps", ["-A", "-ww", "-o", "pid,ppid,args"], { encoding: "utf8" });
    return stdout
      .split("\n")
      .filter((line) => line.includes("reader-process.ts") && line.includes(store))
      .map((line) => line.trim().split(/\s+/).map(Number) as unknown as readonly [number, number]);
  }

  test.each([["SIGTERM"], ["SIGINT"], ["SIGKILL"]] as const)(
    "leaves no process when it ends by %s",
    async (signal) => {
      const store = join(cwd, `${signal}.db`);
      const child = startCli(["serve"], { cwd, env: { PORT: "0", STORE: store } });
      await greeting(child);
      const [server = 0, ...others] = new Set(readersOf(store).map(([, parent]) => parent));
      expect(others).toEqual([]);
      process.kill(server, signal);
      await new Promise((resolve) => child.once("close", resolve));
      await expect.poll(() => readersOf(store)).toEqual([]);
    },
  );

  test.each([
    ["the launcher, without passing it on", "SIGKILL", {}],
    ["a shell that npm runs it in", "SIGTERM", { npm_command: "exec" }],
  ] as const)("ends when the signal goes to %s", async (_to, signal, env) => {
    const store = join(cwd, `${signal}-of-parent.db`);
    const launcher = inRepository("bin/written-answers.js");
    // The shell must not replace itself by the command, or it would not stand in between.
    const child = spawn("sh", ["-c", '"$0" serve; exit $?', launcher], {
      cwd,
      env: { PATH: process.env["PATH"], PORT: "0", STORE: store, ...env },
    });
    await greeting(child);
    const [[, server] = [0, 0]] = readersOf(store);
    const { stdout } = spawnSync("ps", ["-o", "ppid=", "-p", String(server)], { encoding: "utf8" });
    process.kill(signal === "SIGKILL" ? Number(stdout) : (child.pid ?? 0), signal);
    await expect.poll(() => readersOf(store), { timeout: 10_000 }).toEqual([]);
  });

  test("reports a port in use and how to choose another", async () => {
    const taken = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => taken.once("listening", resolve));
    const port = String((taken.address() as AddressInfo).port);
    const { code, stderr } = await runCli(["serve"], { cwd, env: { PORT: port } });
    taken.close();
    expect(code).toBe(2);
    expect(stderr).toContain(`Port ${port} on 127.0.0.1 is in use. Set PORT to another port`);
  });
});

test.each(["", "import", "fetch", "serve", "doctor"])(
  "%s --help prints help with the settings",
  async (command) => {
    const { code, stdout } = await runCli(
      [command, "--help"].filter((arg) => arg !== ""),
      { cwd },
    );
    expect(code).toBe(0);
    expect(stdout).toContain("Usage: written-answers");
    expect(stdout).toContain("NEO4J_PASSWORD");
  },
);
