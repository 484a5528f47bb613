import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { inRepository } from "../repository-paths.ts";

const folder = mkdtempSync(join(tmpdir(), "counts-"));
let written = 0;

function reportOf(
  passed: number,
  failed: number,
  skipped: number,
  success = failed === 0,
  testResults: readonly object[] = [],
): string {
  written += 1;
  const file = join(folder, `${written}.json`);
  const counts = {
    success,
    numPassedTests: passed,
    numFailedTests: failed,
    numPendingTests: skipped,
    numTodoTests: 0,
    testResults,
  };
  writeFileSync(file, JSON.stringify(counts));
  return file;
}

function countsOf(files: readonly string[], CI = "true") {
  const script = inRepository("scripts/report-test-counts.ts");
  const { status, stdout } = spawnSync(process.execPath, [script, ...files], {
    cwd: inRepository("."),
    env: { ...process.env, CI },
    encoding: "utf8",
  });
  return { status, stdout };
}

describe("the counts of the tests", () => {
  test("are the sums of all reports", () => {
    const files = [reportOf(3, 0, 0), reportOf(4, 0, 0)];
    expect(countsOf(files)).toEqual({ status: 0, stdout: "7 passed, 0 failed, 0 skipped\n" });
  });

  test.each([
    ["a test failed", [reportOf(3, 1, 0), reportOf(4, 0, 0)], "7 passed, 1 failed, 0 skipped\n", []],
    [
      "a report is missing",
      [reportOf(3, 0, 0), join(folder, "none.json")],
      "3 passed, 0 failed, 0 skipped\n",
      ["No tests ran."],
    ],
    [
      "one project ran no test",
      [reportOf(3, 0, 0), reportOf(0, 0, 0)],
      "3 passed, 0 failed, 0 skipped\n",
      ["No tests ran."],
    ],
    [
      "a run failed outside a test",
      [reportOf(3, 0, 0, false)],
      "3 passed, 0 failed, 0 skipped\n",
      ["The run failed outside a test; see above."],
    ],
    ["there is no report", [], "0 passed, 0 failed, 0 skipped\n", ["No tests ran."]],
    [
      "CI skipped a test",
      [reportOf(3, 0, 1)],
      "3 passed, 0 failed, 1 skipped\n",
      ["Tests must not be skipped in CI."],
    ],
  ])("fail when %s", (_case, files, counts, messages) => {
    const { status, stdout } = countsOf(files);
    const lines = stdout.trimEnd().split("\n");
    expect(status).toBe(1);
    expect(`${lines.at(-1)}\n`).toBe(counts);
    expect(lines.slice(0, -1)).toEqual(expect.arrayContaining(messages));
  });

  test("name each test that failed and each file that failed outside a test", () => {
    const failing = [
      {
        name: inRepository("test/sums.test.ts"),
        status: "failed",
        assertionResults: [
          { fullName: "a sum is right", status: "passed", failureMessages: [] },
          {
            fullName: "a sum is exact",
            status: "failed",
            failureMessages: ["expected 1 to be 2\nat sums.ts:3"],
          },
        ],
      },
      {
        name: inRepository("test/broken.test.ts"),
        status: "failed",
        message: "no such module",
        assertionResults: [],
      },
    ];
    const { stdout } = countsOf([reportOf(1, 1, 0, false, failing)]);
    expect(stdout.split("\n")).toEqual([
      "FAILED test/sums.test.ts: a sum is exact",
      "  expected 1 to be 2",
      "  at sums.ts:3",
      "",
      "FAILED test/broken.test.ts",
      "  no such module",
      "",
      "1 passed, 1 failed, 0 skipped",
      "",
    ]);
  });

  test("name an error that no test caught, although all tests passed", () => {
    const config = join(folder, "vitest.config.ts");
    const report = join(folder, "reports/run.json");
    const thrown = `setTimeout(() => { throw new Error("nobody waits for this"); }, 0);`;
    writeFileSync(
      join(folder, "late.test.ts"),
      `import { test } from "vitest";\ntest("passes", async () => { ${thrown} await new Promise((end) => setTimeout(end, 50)); });\n`,
    );
    const reporters = ["json", inRepository("scripts/uncaught-errors-report.ts")];
    writeFileSync(
      config,
      `export default ${JSON.stringify({ test: { reporters, outputFile: { json: report } } })};\n`,
    );
    const vitest = inRepository("node_modules/vitest/vitest.mjs");
    const run = spawnSync(process.execPath, [vitest, "run", "--root", folder, "--config", config]);
    expect(run.status).toBe(1);
    const { status, stdout } = countsOf([report]);
    expect(status).toBe(1);
    expect(stdout).toMatch(
      /^FAILED outside a test, during \S+late\.test\.ts\n {2}.*nobody waits for this\n(?:.*\n)*1 passed, 0 failed, 0 skipped\n$/,
    );
  });

  test("may have skipped tests outside CI", () => {
    expect(countsOf([reportOf(3, 0, 1)], "").status).toBe(0);
  });
});
