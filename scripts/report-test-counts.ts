/** Prints the test runner's counts on one line, and fails unless all tests ran and passed. */
import { existsSync, readFileSync } from "node:fs";
import { z } from "zod";

const results = z.object({
  success: z.boolean(),
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
});

const file = process.argv[2] ?? ".cache/test-results.json";
const { success, passed, failed, skipped } = readCounts(file);
const faults = [
  !success && failed === 0 && "The run failed outside a test; see above.",
  passed + failed === 0 && "No tests ran.",
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
