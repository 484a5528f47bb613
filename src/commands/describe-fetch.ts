import type { FetchReport } from "../fetch/fetch-report.ts";
import { textOf } from "./report-text.ts";

/** The report on a fetch as text. */
export function describeFetch(report: FetchReport): string {
  const { found, fetched, alreadyHere, vanished, truncated, failures, stopped, incomplete, file } = report;
  const parts = [
    `${fetched} fetched`,
    `${alreadyHere} already here`,
    ...(vanished > 0 ? [`${vanished} removed from the API meanwhile`] : []),
    ...(truncated > 0 ? [`${truncated} without the full text`] : []),
  ];
  const unfinished = stopped || incomplete || truncated > 0;
  const lines = [
    `Found ${found} question${found === 1 ? "" : "s"}: ${parts.join(", ")}.`,
    ...(failures.length === 0 ? [] : ["Failed:", ...failures.map(describeFailure)]),
    ...(stopped ? ["Interrupted."] : []),
    unfinished
      ? `The questions fetched so far are in ${file}. Run the same command again to fetch the rest.`
      : `The questions are in ${file}.`,
  ];
  return textOf(lines);
}

function describeFailure({ id, reason }: FetchReport["failures"][number]): string {
  return id === null ? `  ${reason}` : `  question ${id}: ${reason}`;
}
