import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { Reporter, Vitest } from "vitest/node";

/**
 * Writes the errors that no test caught beside the JSON report, which leaves them out. A run fails for them even when all
 * its tests pass.
 */
export default class UncaughtErrorsReport implements Reporter {
  #path: string | null = null;

  onInit({ config: { outputFile } }: Vitest): void {
    const report = typeof outputFile === "object" ? outputFile["json"] : undefined;
    if (report !== undefined) this.#path = report.replace(/\.json$/, ".uncaught.json");
  }

  onTestRunEnd: NonNullable<Reporter["onTestRunEnd"]> = (_modules, errors) => {
    if (this.#path === null) return;
    const reported = errors.map(({ type, message, stack, VITEST_TEST_PATH }) => ({
      during: String(VITEST_TEST_PATH ?? "no test file"),
      message: `${String(type ?? "Error")}: ${stack ?? message}`,
    }));
    // The JSON report may not have been written yet.
    mkdirSync(dirname(this.#path), { recursive: true });
    writeFileSync(this.#path, JSON.stringify(reported));
  };
}
