import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { type Finished, runCli } from "../commands/run-cli.ts";
import { writeHostileFiles } from "./hostile-files.ts";

/** The largest heap that an import of any files may need, in megabytes. */
const HEAP_MB = 512;

/** The longest time that it may take, in milliseconds. It takes some seconds on an idle machine. */
const MOST_MS = 300_000;

/** How many questions are only strange. Nothing of a bomb is loaded. */
const STRANGE = 13;

/** Imports hostile files from the command line, with little memory, into the empty store that `open` names. */
export function describeHostileFiles(
  name: string,
  open: () => Promise<Readonly<Record<string, string>>>,
): void {
  describe(`${name}: an import of hostile files`, () => {
    let imported: Finished;
    let env: Readonly<Record<string, string>>;
    let cwd: string;
    beforeAll(async () => {
      cwd = await mkdtemp(join(tmpdir(), "hostile-"));
      env = { ...(await open()), NODE_OPTIONS: `--max-old-space-size=${HEAP_MB}` };
      imported = await runCli(["import", "--json", writeHostileFiles()], { cwd, env });
    }, MOST_MS);

    test("ends within its memory, and reports each record and file that it skips", () => {
      expect(imported).toMatchObject({ code: 1, stderr: "" });
      const { read, loaded: count, skipped, faults } = JSON.parse(imported.stdout);
      expect(read).toBe(count + skipped.length);
      const reasons: readonly string[] = [...skipped, ...faults].map(
        ({ reason }: { readonly reason: string }) => reason,
      );
      for (const part of [
        "limit for one record",
        "compressed twice",
        "levels deep",
        "not a regular file",
        "not well-formed",
        "zip archive",
      ])
        expect(
          reasons.some((reason) => reason.includes(part)),
          part,
        ).toBe(true);
      for (const reason of reasons) {
        expect(reason.length).toBeLessThan(1000);
        expect(reason).not.toMatch(/node_modules|RangeError|TypeError|root:/);
      }
    });

    test("loads every record that is only strange", async () => {
      const doctor = await runCli(["doctor", "--check", "--json"], { cwd, env });
      expect(doctor).toMatchObject({ code: 0, stderr: "" });
      expect(JSON.parse(doctor.stdout)).toMatchObject({ problems: [] });
      expect(JSON.parse(doctor.stdout).counts.Question).toBe(STRANGE);
    });
  });
}
