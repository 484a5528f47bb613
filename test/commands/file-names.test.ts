import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runCli } from "./run-cli.ts";

/** Would clear the screen, set the title, forge a line and turn the rest round. */
const name = "a\u001b[2J\u001b]0;x\u0007\nRead 9 records\u009b31m\u202e.txt";
const shown = String.raw`a\u001b[2J\u001b]0;x\u0007\u000aRead 9 records\u009b31m\u202e.txt`;

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be printed
const obeyed = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/;

test("a file name cannot control the terminal, wherever it is printed", async () => {
  const cwd = await mkdtemp(join(tmpdir(), "names-"));
  await mkdir(join(cwd, "files"));
  await writeFile(join(cwd, "files", name), "no questions");
  const commands = [
    ["import", "files"],
    ["import", "--json", "files"],
    ["import-people", join("files", name)],
    ["import", join("missing", name)],
    ["evaluate", join("files", name)],
    ["import", `--${name}`],
  ];
  for (const command of commands) {
    const { stdout, stderr } = await runCli(command, { cwd });
    expect(stdout + stderr, command.join(" ")).not.toMatch(obeyed);
    expect((stdout + stderr).replaceAll("\\n", "\\u000a"), command.join(" ")).toContain("\\u001b[2J");
  }
  expect((await runCli(["import", "files"], { cwd })).stdout).toContain(shown);
});
