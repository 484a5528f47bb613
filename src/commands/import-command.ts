import { SingleBar } from "cli-progress";
import { readConfig } from "../config.ts";
import { importFiles } from "../import/import-files.ts";
import type { ImportOptions } from "../import/import-options.ts";
import type { PeopleReport } from "../import/import-people.ts";
import type { ImportReport } from "../import/import-report.ts";
import type { GraphStore } from "../store/graph-store.ts";
import { openStore } from "../store/open-store.ts";
import { describeFaults, howToSeeAll } from "./describe-faults.ts";
import { type FaultOptions, type ListedFaults, openFaultFile } from "./fault-file.ts";
import { describeOverrides, faultsIn, overridesOf } from "./overrides-setting.ts";
import { jsonOf, textOf } from "./report-text.ts";
import { stopSignal } from "./stop-signal.ts";

/** `import FILE|FOLDER…`: imports files and prints a report. The exit code is 1 if a record was skipped. */
export async function importCommand(
  paths: readonly string[],
  options: FaultOptions & { readonly json: boolean },
): Promise<number> {
  const config = readConfig();
  const overrides = overridesOf(config);
  const faultFile = openFaultFile(options);
  const store = await openStore(config.store);
  const stop = stopSignal();
  try {
    const report = await importWithBar(store, paths, { signal: stop.signal, overrides });
    await faultFile.write(faultsOfImport(report));
    process.stdout.write(
      options.json ? jsonOf(report) : describeReport(report, store.location, options.verbose),
    );
    if (report.stopped) return 130;
    return isWhole(report) ? 0 : 1;
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

/** Whether everything in the files was loaded. */
export function isWhole(report: ImportReport): boolean {
  const { skipped, wholeFiles } = faultsOfImport(report);
  return skipped.length + wholeFiles.length + faultsIn(report.overrides).length === 0;
}

/** What is wrong with questions and people, and with their files. */
export function faultsOfImport({ skipped, people, faults, doubtful }: ImportReport): ListedFaults {
  return {
    skipped: [...(people?.skipped ?? []), ...skipped],
    wholeFiles: [...(people?.faults ?? []), ...faults],
    doubtful,
  };
}

export function describeReport(report: ImportReport, location: string, isVerbose = false): string {
  const { skipped, wholeFiles, doubtful } = faultsOfImport(report);
  const doubts = doubtful.length === 0 ? "" : ` (${doubtful.length} of them doubtful)`;
  const unchanged = report.unchanged === 0 ? "" : `, ${report.unchanged} unchanged`;
  const lines = [
    `Read ${count(report.read, "record")} from ${count(report.files - report.unread, "file")}: ${report.loaded} loaded${doubts}, ${report.skipped.length} skipped.`,
    ...(report.people === null ? [] : [describePeople(report.people)]),
    `${count(report.added, "question")} new, ${report.changed} changed${unchanged}.`,
    ...describeFaults("Files not read, or only in part:", wholeFiles, isVerbose),
    ...describeFaults("Skipped:", skipped, isVerbose),
    ...describeFaults("Loaded but doubtful:", doubtful, isVerbose),
    ...(isVerbose ? [] : howToSeeAll(wholeFiles, skipped, doubtful)),
    ...describeWithoutQuestions(report.withoutQuestions),
    ...describeEncodings(report.encodings),
    ...describeDates(report.dates),
    `${count(report.answers, "answer")}; ${describeNames(report)}.`,
    ...describeOverrides(report.overrides),
    ...(report.stopped ? ["Interrupted. Run the same command again to continue."] : []),
    `The graph is in ${location}.`,
  ];
  return textOf(lines);
}

function describeWithoutQuestions([first, ...others]: readonly string[]): readonly string[] {
  return first === undefined ? [] : [`No questions in ${first}${andOthers(others)}.`];
}

/** One line for each encoding, which names only its first file. The report lists all of them. */
function describeEncodings(encodings: ImportReport["encodings"]): readonly string[] {
  const byEncoding = Map.groupBy(encodings, ({ encoding }) => encoding);
  return [...byEncoding].map(([encoding, [first, ...others]]) => {
    return `Not UTF-8: ${first?.file ?? ""}${andOthers(others)}, read as ${encoding}.`;
  });
}

/** The same for the order of dates. */
function describeDates(dates: ImportReport["dates"]): readonly string[] {
  const byOrder = Map.groupBy(dates, ({ order }) => order);
  return [...byOrder].map(([order, [first, ...others]]) => {
    return `Dates such as 03/04/2025 in ${first?.file ?? ""}${andOthers(others)} were read as ${order}.`;
  });
}

function andOthers(files: readonly unknown[]): string {
  return files.length === 0 ? "" : ` and ${count(files.length, "other file")}`;
}

function describeNames({ unresolvedNames, ambiguousNames }: ImportReport): string {
  const unresolved = `${count(unresolvedNames, "member")} known only by a printed name`;
  return ambiguousNames === 0 ? unresolved : `${unresolved}, ${ambiguousNames} of them ambiguous`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

function describePeople({ used, skipped, members, offices }: PeopleReport): string {
  return `People: ${count(used, "row")} used, ${skipped.length} skipped; the graph has ${count(members, "member")} and ${count(offices, "office")}.`;
}
