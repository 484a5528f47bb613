/** Prints the sum of the test runner's counts in one or more reports, and fails unless all tests ran and passed. */
import { existsSync, readFileSync } from "node:fs";
import { z } from "zod";

const results = z.object({
  success: z.boolean(),
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
});

const runs = process.argv.slice(2).map(readCounts);
const sum = (of: "passed" | "failed" | "skipped") => runs.reduce((total, run) => total + run[of], 0);
const [passed, failed, skipped] = [sum("passed"), sum("failed"), sum("skipped")];
const faults = [
  failed === 0 && runs.some(({ success }) => !success) && "The run failed outside a test; see above.",
  (runs.length === 0 || runs.some((run) => run.passed + run.failed === 0)) && "No tests ran.",
  skipped > 0 && process.env["CI"] === "true" && "Tests must not be skipped in CI.",
].filter((fault) => fault !== false);

for (const fault of faults) process.stderr.write(`${fault}\n`);
process.stdout.write(`${passed} passed, ${failed} failed, ${skipped} skipped\n`);
if (failed > 0 || faults.length > 0) process.exitCode = 1;

/** If the file is missing, the checks before the tests failed, or the runner did. */
function readCounts(path: string) {
  if (!existsSync(path)) return { success: false, passed: 0, failed: 0, skipped: 0 };
  const run = results.parse(JSON.parse(readFileSync(path, "utf8")));
  return {
    success: run.success,
    passed: run.numPassedTests,
    failed: run.numFailedTests,
    skipped: run.numPendingTests + run.numTodoTests,
  };
}
