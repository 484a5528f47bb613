import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { inRepository } from "../repository-paths.ts";
import { runCli } from "./run-cli.ts";

const cwd = mkdtempSync(join(tmpdir(), "compiled-"));

// Prints at the end where Node keeps the compiled code of the process.
const printFolder = encodeURIComponent(`import module from "node:module";
process.on("exit", () => process.stdout.write("compiled code: " + module.getCompileCacheDir?.() + "\\n"));`);

test("compiled code is kept in the project", async () => {
  const env = { NODE_OPTIONS: `--import=data:text/javascript,${printFolder}` };
  const { stdout } = await runCli(["--version"], { cwd, env });
  expect(stdout).toContain(`compiled code: ${inRepository(".cache/compiled")}`);
});

test("a command works where compiled code cannot be kept", async () => {
  const file = join(cwd, "file");
  writeFileSync(file, "");
  const { code, stdout, stderr } = await runCli(["--version"], {
    cwd,
    env: { NODE_COMPILE_CACHE: join(file, "code") },
  });
  expect({ code, stdout, stderr }).toEqual({
    code: 0,
    stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
    stderr: "",
  });
});
