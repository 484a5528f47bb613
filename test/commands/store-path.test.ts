import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chmod, mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { makeFolder } from "../../src/model/make-folder.ts";
import { inRepository } from "../repository-paths.ts";
import { runCli } from "./run-cli.ts";

let cwd: string;
beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), "store-path-"));
  await writeFile(join(cwd, "notes.txt"), "Notes.");
});

describe("a STORE that cannot be created", () => {
  test.each([
    ["below a file", "notes.txt/answers.db", /notes\.txt is a file, not a folder/],
    ["far below a file", "notes.txt/a/b/answers.db", /notes\.txt is a file, not a folder/],
    ["that names a folder", "graphs/", /it is a folder\. STORE must be a file/],
    ["with too long a name", `${"a".repeat(300)}.db`, /its name is too long/],
  ])("%s ends the import with the cause in one line", async (_case, STORE, cause) => {
    const { code, stdout, stderr } = await runCli(["import", "notes.txt"], { cwd, env: { STORE } });
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(cause);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
  });

  test.runIf(existsSync("/proc/version"))("where the system refuses folders ends it too", async () => {
    const env = { STORE: "/proc/graphs/answers.db" };
    const { code, stderr } = await runCli(["import", "notes.txt"], { cwd, env });
    expect(code).toBe(2);
    expect(stderr).toMatch(/^written-answers: Cannot use \/proc\/graphs\/answers\.db: .*STORE.*\n$/);
  });

  test("is reported by doctor, which creates nothing", async () => {
    const { code, stdout } = await runCli(["doctor"], { cwd, env: { STORE: "notes.txt/answers.db" } });
    expect(code).toBe(1);
    expect(stdout).toMatch(
      /^There is no graph at notes\.txt\/answers\.db, and it cannot be created: .*is a file/,
    );
  });
});

test("folders above a file are created, and exist already without harm", async () => {
  const folder = join(cwd, "a", "b", "c");
  makeFolder(folder);
  makeFolder(folder);
  expect(existsSync(folder)).toBe(true);
});

test("a folder without permission is named", async () => {
  await chmod(cwd, 0o755);
  await mkdir(join(cwd, "locked"));
  await chmod(join(cwd, "locked"), 0o555);
  onTestFinished(() => chmod(join(cwd, "locked"), 0o755));
  expect(openAsOrdinaryUser(join(cwd, "locked/answers.db"))).toContain(
    `this user may not create files in the folder ${join(cwd, "locked")}`,
  );
});

/**
 * What a user without privileges is told who opens a store. root may write everywhere, so it becomes the user 65534
 * (nobody) first, in a process of its own. Modules are loaded before, because they may be in a folder of root's.
 */
function openAsOrdinaryUser(file: string): string {
  const program = `
    const { openDatabase } = await import(process.argv[1]);
    if (process.getuid() === 0) process.setuid(65534);
    try { openDatabase(process.argv[2]); } catch (error) { process.stdout.write(error.message); }`;
  const store = pathToFileURL(inRepository("src/store/sqlite/open-database.ts")).href;
  const args = [
    "--disable-warning=ExperimentalWarning",
    "--input-type=module",
    "--eval",
    program,
    store,
    file,
  ];
  return execFileSync(process.execPath, args, { encoding: "utf8" });
}
