import type { FetchReport } from "../fetch/fetch-report.ts";

/** What a fetch came to, for people. */
export function describeFetch(report: FetchReport): string {
  const { found, fetched, alreadyHere, vanished, truncated, failures, stopped, incomplete, file } = report;
  const parts = [
    `${fetched} fetched`,
    `${alreadyHere} already here`,
    ...(vanished > 0 ? [`${vanished} gone meanwhile`] : []),
    ...(truncated > 0 ? [`${truncated} without the full text`] : []),
  ];
  const unfinished = stopped || incomplete || truncated > 0;
  const lines = [
    `Found ${found} question${found === 1 ? "" : "s"}: ${parts.join(", ")}.`,
    ...(failures.length === 0 ? [] : ["Failed:", ...failures.map(describeFailure)]),
    ...(stopped ? ["Stopped before the end."] : []),
    unfinished
      ? `What came is in ${file}; the same command goes on and fetches nothing twice.`
      : `All that is to be had is in ${file}.`,
  ];
  return `${lines.join("\n")}\n`;
}

function describeFailure({ id, reason }: FetchReport["failures"][number]): string {
  return id === null ? `  ${reason}` : `  question ${id}: ${reason}`;
}
