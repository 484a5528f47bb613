import type { EngineTimings } from "./time-engine.ts";
import type { LinkingTiming } from "./time-linking.ts";

/** Formats the results as a table for a terminal. */

const FIRST_COLUMN = 54;
const OTHER_COLUMNS = 13;

function line(first: string, ...others: readonly string[]): string {
  const cells = others.map((cell) => cell.padStart(OTHER_COLUMNS)).join("");
  return `${first.padEnd(FIRST_COLUMN)}${cells}`.trimEnd();
}

const integer = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 0 });
const tenths = new Intl.NumberFormat("en-GB", { minimumFractionDigits: 1, maximumFractionDigits: 1 });

export function engineLines(title: string, { imports, queries }: EngineTimings): readonly string[] {
  return [
    line(title, "questions/s", "seconds", "peak MB"),
    ...imports.map(({ label, perSecond, seconds, peakMegabytes }) =>
      line(`  ${label}`, integer.format(perSecond), tenths.format(seconds), integer.format(peakMegabytes)),
    ),
    line("  over HTTP", "p50 ms", "p95 ms", "p99 ms", "10 clients/s"),
    ...queries.map(({ label, p50, p95, p99, perSecond }) =>
      line(`  ${label}`, ...[p50, p95, p99].map((each) => tenths.format(each)), integer.format(perSecond)),
    ),
    "",
  ];
}

export function linkingLines(timings: readonly LinkingTiming[]): readonly string[] {
  return [
    line("linking, MB/s", "countries", "topics", "both", "texts", "MB"),
    ...timings.map(({ label, countries, topics, both, texts, megabytes }) =>
      line(
        `  ${label}`,
        ...[countries, topics, both].map((each) => tenths.format(each)),
        integer.format(texts),
        integer.format(megabytes),
      ),
    ),
    "",
  ];
}
