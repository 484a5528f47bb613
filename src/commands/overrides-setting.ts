import type { Config } from "../config.ts";
import type { OverrideBook, OverridesReport } from "../import/overrides/override-book.ts";
import { readOverrides } from "../import/overrides/read-overrides.ts";
import type { SkippedRecord } from "../import/question-record.ts";

/** The overrides from the settings; null if none are set. */
export function overridesOf({ overridesFile }: Config): OverrideBook | null {
  return overridesFile === null ? null : readOverrides(overridesFile);
}

/** Rows of the file that are invalid or match nothing. */
export function faultsIn(report: OverridesReport | null): readonly SkippedRecord[] {
  return report === null ? [] : [...report.skipped, ...report.unmatched];
}

export function describeOverrides(report: OverridesReport | null): readonly string[] {
  if (report === null) return [];
  const faults = faultsIn(report);
  return [
    `Overrides in ${report.file}: ${report.used} used, ${report.untouched} for texts not linked in this run, ${faults.length} without effect.`,
    ...faults.map(({ file, line, reason }) => `  ${file}:${line}: ${reason}`),
  ];
}
