import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { runCli } from "./run-cli.ts";

const header = "uin,tabledOn,text\n";
const row = (uin: number, day: string) => `${uin},${day},To ask about lighthouse ${uin}.\n`;
const days = Array.from({ length: 30 }, (_, at) => `2025-13-${String(at + 1).padStart(2, "0")}`);

let cwd: string;
const files = ["broken.csv", "north.csv", "south.csv", "east.csv", "west.csv", "empty.csv"];
beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), "skipped-records-"));
  const write = (name: string, text: string) => writeFile(join(cwd, name), text);
  await write(
    "broken.csv",
    `${header}${row(1, "2025-09-04")}${days.map((day, at) => row(at + 2, day)).join("")}99,2025-09-05\n`,
  );
  for (const [at, name] of files.slice(1, 5).entries())
    await write(name, `${header}${at}0,2025-09-04\n${row(at * 10 + 201, "2025-09-04")}`);
  await write("empty.csv", "");
});

const given = [...files, "missing.csv"];

describe("skipped records", () => {
  test("are counted by file and reason, and by reason alone if many files share it", async () => {
    const { code, stdout } = await runCli(["import", ...given], { cwd });
    expect(code).toBe(1);
    expect(stdout.split("\n").slice(0, 9)).toEqual([
      "Read 40 records from 5 files: 5 loaded, 35 skipped.",
      "5 questions new, 0 changed.",
      "Files not read, or only in part:",
      '  "empty.csv" is empty.',
      '  There is no file "missing.csv"; expected a readable file of written questions.',
      "Skipped:",
      '  broken.csv: 30 times, first in line 3: expected `tabledOn` to be a date such as 2025-09-04, found "2025-13-01"',
      "  5 times in 5 files, first in broken.csv:33: expected 3 cells, found 2",
      "To see each of them, add --verbose, or --skipped FILE to write them to a CSV file.",
    ]);
  });

  test("are listed one by one with --verbose", async () => {
    const { stdout } = await runCli(["import", "--verbose", ...given], { cwd });
    const listed = stdout.split("\n").filter((line) => /^ {2}\S+\.csv:\d+: /.test(line));
    expect(listed).toHaveLength(35);
    expect(listed).toContain(
      '  broken.csv:32: expected `tabledOn` to be a date such as 2025-09-04, found "2025-13-30"',
    );
    expect(stdout).not.toContain("--verbose");
  });

  test("are written to a CSV file, with the files that were not read", async () => {
    await runCli(["import", "--skipped", "skipped.csv", ...given], { cwd });
    const [head, ...lines] = (await readFile(join(cwd, "skipped.csv"), "utf8")).trimEnd().split("\r\n");
    expect(head).toBe("kind,file,line,reason");
    expect(lines).toHaveLength(37);
    expect(lines[0]).toBe('file,empty.csv,1,"""empty.csv"" is empty."');
    expect(lines.filter((line) => line.startsWith("skipped,broken.csv,"))).toHaveLength(31);
  });

  test("need no hint if all of them are shown", async () => {
    const { stdout } = await runCli(["import", "north.csv"], { cwd });
    expect(stdout).toContain("\n  north.csv:2: expected 3 cells, found 2\n");
    expect(stdout).not.toContain("--verbose");
  });

  test("cost no import if the file for them cannot be written", async () => {
    const { code, stdout, stderr } = await runCli(["import", "--skipped", "north.csv/list.csv", ...files], {
      cwd,
      env: { STORE: "unused.db" },
    });
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(
      /^written-answers: Cannot write north\.csv\/list\.csv: .*north\.csv is a file, not a folder\.\n$/,
    );
    expect((await runCli(["doctor"], { cwd, env: { STORE: "unused.db" } })).stdout).toContain("no graph");
  });
});

test("files without questions are named in one line, and are nothing wrong", async () => {
  const lists = {
    "2025-08.json": "[]",
    "2025-09.json": '{"totalResults": 0, "results": []}',
    "2025-10.csv": header,
  };
  for (const [name, text] of Object.entries(lists)) await writeFile(join(cwd, name), text);
  const { code, stdout } = await runCli(["import", ...Object.keys(lists), "north.csv"], {
    cwd,
    env: { STORE: "months.db" },
  });
  expect(code).toBe(1);
  expect(stdout).toContain("\nNo questions in 2025-08.json and 2 other files.\n");
  const alone = await runCli(["import", "2025-08.json", "--json"], { cwd, env: { STORE: "months.db" } });
  expect(alone.code).toBe(0);
  expect(JSON.parse(alone.stdout)).toMatchObject({ read: 0, withoutQuestions: ["2025-08.json"], faults: [] });
});

test("--version prints the version of the package", async () => {
  const { code, stdout } = await runCli(["--version"], { cwd });
  expect({ code, isVersion: /^\d+\.\d+\.\d+\n$/.test(stdout) }).toEqual({ code: 0, isVersion: true });
});
