/**
 * Prints what failed and the sum of the test runner's counts in one or more reports, and fails unless all tests ran and
 * passed.
 */
import { existsSync, readFileSync } from "node:fs";
import { relative } from "node:path";
import { z } from "zod";

/** Enough of a message to see which value differs. */
const MESSAGE_LINES = 20;

const results = z.object({
  success: z.boolean(),
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.string().optional(),
      assertionResults: z.array(
        z.object({
          fullName: z.string(),
          status: z.string(),
          failureMessages: z.array(z.string()).nullish(),
        }),
      ),
    }),
  ),
});

/** Of {@link import("./uncaught-errors-report.ts")}. */
const uncaught = z.array(z.object({ during: z.string(), message: z.string() }));

const runs = process.argv.slice(2).map(readCounts);
const sum = (of: "passed" | "failed" | "skipped") => runs.reduce((total, run) => total + run[of], 0);
const [passed, failed, skipped] = [sum("passed"), sum("failed"), sum("skipped")];
const faults = [
  failed === 0 && runs.some(({ success }) => !success) && "The run failed outside a test; see above.",
  (runs.length === 0 || runs.some((run) => run.passed + run.failed === 0)) && "No tests ran.",
  skipped > 0 && process.env["CI"] === "true" && "Tests must not be skipped in CI.",
].filter((fault) => fault !== false);

// The full report may be thousands of lines above.
for (const failure of runs.flatMap((run) => run.failures)) process.stdout.write(`${failure}\n\n`);
for (const fault of faults) process.stdout.write(`${fault}\n`);
process.stdout.write(`${passed} passed, ${failed} failed, ${skipped} skipped\n`);
if (failed > 0 || faults.length > 0) process.exitCode = 1;

/** If the file is missing, the checks before the tests failed, or the runner did. */
function readCounts(path: string) {
  if (!existsSync(path)) return { success: false, passed: 0, failed: 0, skipped: 0, failures: [] };
  const run = results.parse(JSON.parse(readFileSync(path, "utf8")));
  const outside = readUncaught(path.replace(/\.json$/, ".uncaught.json"));
  return {
    success: run.success && outside.length === 0,
    passed: run.numPassedTests,
    failed: run.numFailedTests,
    skipped: run.numPendingTests + run.numTodoTests,
    failures: [...run.testResults.flatMap(failuresIn), ...outside],
  };
}

/** The errors that no test caught. A test may have passed that caused one. */
function readUncaught(path: string): readonly string[] {
  if (!existsSync(path)) return [];
  const errors = uncaught.parse(JSON.parse(readFileSync(path, "utf8")));
  return errors.map(({ during, message }) =>
    describe(`outside a test, during ${relative(process.cwd(), during)}`, message),
  );
}

type FileResult = z.infer<typeof results>["testResults"][number];

/** Each failed test with its file and the first lines of its message; or the file, if it failed outside a test. */
function failuresIn({ name, status, message, assertionResults }: FileResult): readonly string[] {
  const file = relative(process.cwd(), name);
  const failed = assertionResults.filter((test) => test.status === "failed");
  if (failed.length === 0 && status === "failed") return [describe(file, message ?? "")];
  return failed.map((test) => describe(`${file}: ${test.fullName}`, test.failureMessages?.join("\n") ?? ""));
}

function describe(what: string, message: string): string {
  return [`FAILED ${what}`, ...message.split("\n").slice(0, MESSAGE_LINES)].join("\n  ");
}
