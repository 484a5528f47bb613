import { readConfig } from "../config.ts";
import { importPeople, type PeopleReport } from "../import/import-people.ts";
import { openStore } from "../store/open-store.ts";
import { describeFaults, howToSeeAll } from "./describe-faults.ts";
import { type FaultOptions, openFaultFile } from "./fault-file.ts";
import { describeOverrides, faultsIn, overridesOf } from "./overrides-setting.ts";
import { jsonOf, textOf } from "./report-text.ts";
import { stopSignal } from "./stop-signal.ts";

/**
 * `import-people FILE|FOLDER…`: imports official lists and prints a report. The exit code is 1 if a row was skipped.
 */
export async function importPeopleCommand(
  paths: readonly string[],
  options: FaultOptions & { readonly json: boolean },
): Promise<number> {
  const config = readConfig();
  const overrides = overridesOf(config);
  const faultFile = openFaultFile(options);
  const store = await openStore(config.store);
  const stop = stopSignal();
  try {
    const report = await importPeople(store, paths, { signal: stop.signal, overrides });
    const applied = overrides?.report(false) ?? null;
    const { skipped, faults: wholeFiles } = report;
    await faultFile.write({ skipped, wholeFiles, doubtful: [] });
    process.stdout.write(
      options.json
        ? jsonOf({ ...report, overrides: applied })
        : describeReport(report, describeOverrides(applied), store.location, options.verbose),
    );
    if (report.stopped) return 130;
    return skipped.length + wholeFiles.length + faultsIn(applied).length > 0 ? 1 : 0;
  } finally {
    stop.dispose();
    await store.close();
  }
}

function describeReport(
  report: PeopleReport,
  overrides: readonly string[],
  location: string,
  isVerbose: boolean,
): string {
  const { skipped, faults } = report;
  const lines = [
    `Read ${report.read} rows from ${report.files - faults.length} file${report.files - faults.length === 1 ? "" : "s"}: ${report.used} used, ${skipped.length} skipped.`,
    ...describeFaults("Files not read:", faults, isVerbose),
    ...describeFaults("Skipped:", skipped, isVerbose),
    ...(isVerbose ? [] : howToSeeAll(faults, skipped)),
    ...report.unneeded.map((file) => `Not needed: ${file}`),
    `The graph has ${report.members} members, ${report.offices} offices in ${report.departments} departments and ${report.appointments} appointments.`,
    ...overrides,
    ...(report.stopped ? ["Interrupted. Run the same command again to continue."] : []),
    `The graph is in ${location}.`,
  ];
  return textOf(lines);
}
