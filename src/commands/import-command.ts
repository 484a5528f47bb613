import { SingleBar } from "cli-progress";
import { readConfig } from "../config.ts";
import { importFiles } from "../import/import-files.ts";
import type { ImportOptions } from "../import/import-options.ts";
import type { PeopleReport } from "../import/import-people.ts";
import type { ImportReport } from "../import/import-report.ts";
import type { SkippedRecord } from "../import/question-record.ts";
import type { GraphStore } from "../store/graph-store.ts";
import { openStore } from "../store/open-store.ts";
import { describeOverrides, faultsIn, overridesOf } from "./overrides-setting.ts";
import { jsonOf, textOf } from "./report-text.ts";
import { stopSignal } from "./stop-signal.ts";

/** `import FILE|FOLDER…`: imports files and prints a report. The exit code is 1 if a record was skipped. */
export async function importCommand(
  paths: readonly string[],
  { json }: { readonly json: boolean },
): Promise<number> {
  const config = readConfig();
  const overrides = overridesOf(config);
  const store = await openStore(config.store);
  const stop = stopSignal();
  try {
    const report = await importWithBar(store, paths, { signal: stop.signal, overrides });
    process.stdout.write(json ? jsonOf(report) : describeReport(report, store.location));
    if (report.stopped) return 130;
    return skippedIn(report).length + faultsIn(report.overrides).length > 0 ? 1 : 0;
  } finally {
    stop.dispose();
    await store.close();
  }
}

/** Imports files and shows progress on a terminal. */
export async function importWithBar(
  store: GraphStore,
  paths: readonly string[],
  options: Required<Pick<ImportOptions, "signal" | "overrides">>,
): Promise<ImportReport> {
  const bar = progressBar();
  return await importFiles(store, paths, {
    ...options,
    onStart: (bytes) => bar?.start(bytes, 0, { read: 0 }),
    onProgress: ({ read, bytes }) => bar?.update(bytes, { read }),
  }).finally(() => bar?.stop());
}

/** A progress bar that counts bytes. It is shown only on a terminal. */
function progressBar(): SingleBar | null {
  if (!process.stderr.isTTY) return null;
  return new SingleBar({
    format: "{bar} {percentage}% | {read} records | {duration_formatted}",
    stream: process.stderr,
    hideCursor: true,
    barsize: 30,
  });
}

export function describeReport(report: ImportReport, location: string): string {
  const skipped = skippedIn(report).map(describeSkipped);
  const doubtful = report.doubtful.map(describeSkipped);
  const doubts = doubtful.length === 0 ? "" : ` (${doubtful.length} of them doubtful)`;
  const unchanged = report.unchanged === 0 ? "" : `, ${report.unchanged} unchanged`;
  const lines = [
    `Read ${count(report.read, "record")} from ${count(report.files, "file")}: ${report.loaded} loaded${doubts}, ${report.skipped.length} skipped.`,
    ...(report.people === null ? [] : [describePeople(report.people)]),
    `${count(report.added, "question")} new, ${report.changed} changed${unchanged}.`,
    ...(skipped.length === 0 ? [] : ["Skipped:", ...skipped]),
    ...(doubtful.length === 0 ? [] : ["Loaded but doubtful:", ...doubtful]),
    ...describeEncodings(report.encodings),
    `${count(report.answers, "answer")}; ${describeNames(report)}.`,
    ...describeOverrides(report.overrides),
    ...(report.stopped ? ["Interrupted. Run the same command again to continue."] : []),
    `The graph is in ${location}.`,
  ];
  return textOf(lines);
}

/** One line for each encoding, which names only its first file. The report lists all of them. */
function describeEncodings(encodings: ImportReport["encodings"]): readonly string[] {
  const byEncoding = Map.groupBy(encodings, ({ encoding }) => encoding);
  return [...byEncoding].map(([encoding, [first, ...others]]) => {
    const more = others.length === 0 ? "" : ` and ${count(others.length, "other file")}`;
    return `Not UTF-8: ${first?.file ?? ""}${more}, read as ${encoding}.`;
  });
}

function describeSkipped({ file, line, reason }: SkippedRecord): string {
  return `  ${file}:${line}: ${reason}`;
}

function describeNames({ unresolvedNames, ambiguousNames }: ImportReport): string {
  const unresolved = `${count(unresolvedNames, "member")} known only by a printed name`;
  return ambiguousNames === 0 ? unresolved : `${unresolved}, ${ambiguousNames} of them ambiguous`;
}

/** Skipped records of questions and skipped rows of people. */
function skippedIn({ skipped, people }: ImportReport): readonly SkippedRecord[] {
  return [...(people?.skipped ?? []), ...skipped];
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

function describePeople({ used, skipped, members, offices }: PeopleReport): string {
  return `People: ${count(used, "row")} used, ${skipped.length} skipped; the graph has ${count(members, "member")} and ${count(offices, "office")}.`;
}
