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
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...files], {
    cwd: inRepository("."),
    env: { ...process.env, CI },
    encoding: "utf8",
  });
  return { status, stdout, stderr: stderr.trim() };
}

describe("the counts of the tests", () => {
  test("are the sums of all reports", () => {
    const files = [reportOf(3, 0, 0), reportOf(4, 0, 0)];
    expect(countsOf(files)).toEqual({ status: 0, stdout: "7 passed, 0 failed, 0 skipped\n", stderr: "" });
  });

  test.each([
    ["a test failed", [reportOf(3, 1, 0), reportOf(4, 0, 0)], "7 passed, 1 failed, 0 skipped\n", ""],
    [
      "a report is missing",
      [reportOf(3, 0, 0), join(folder, "none.json")],
      "3 passed, 0 failed, 0 skipped\n",
      "No tests ran.",
    ],
    [
      "one project ran no test",
      [reportOf(3, 0, 0), reportOf(0, 0, 0)],
      "3 passed, 0 failed, 0 skipped\n",
      "No tests ran.",
    ],
    [
      "a run failed outside a test",
      [reportOf(3, 0, 0, false)],
      "3 passed, 0 failed, 0 skipped\n",
      "outside a test",
    ],
    ["there is no report", [], "0 passed, 0 failed, 0 skipped\n", "No tests ran."],
    [
      "CI skipped a test",
      [reportOf(3, 0, 1)],
      "3 passed, 0 failed, 1 skipped\n",
      "Tests must not be skipped in CI.",
    ],
  ])("fail when %s", (_case, files, stdout, message) => {
    const counts = countsOf(files);
    expect(counts).toMatchObject({ status: 1, stdout });
    expect(counts.stderr).toContain(message);
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

  test("may have skipped tests outside CI", () => {
    expect(countsOf([reportOf(3, 0, 1)], "").status).toBe(0);
  });
});
