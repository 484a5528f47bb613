import { readConfig } from "../config.ts";
import { importPeople, type PeopleReport } from "../import/import-people.ts";
import { openStore } from "../store/open-store.ts";
import { describeOverrides, faultsIn, overridesOf } from "./overrides-setting.ts";
import { jsonOf, textOf } from "./report-text.ts";
import { stopSignal } from "./stop-signal.ts";

/**
 * `import-people FILE|FOLDER…`: imports official lists and prints a report. The exit code is 1 if a row was skipped.
 */
export async function importPeopleCommand(
  paths: readonly string[],
  { json }: { readonly json: boolean },
): Promise<number> {
  const config = readConfig();
  const overrides = overridesOf(config);
  const store = await openStore(config.store);
  const stop = stopSignal();
  try {
    const report = await importPeople(store, paths, { signal: stop.signal, overrides });
    const applied = overrides?.report(false) ?? null;
    process.stdout.write(
      json
        ? jsonOf({ ...report, overrides: applied })
        : describeReport(report, describeOverrides(applied), store.location),
    );
    if (report.stopped) return 130;
    return report.skipped.length + faultsIn(applied).length > 0 ? 1 : 0;
  } finally {
    stop.dispose();
    await store.close();
  }
}

function describeReport(report: PeopleReport, overrides: readonly string[], location: string): string {
  const skipped = report.skipped.map(({ file, line, reason }) => `  ${file}:${line}: ${reason}`);
  const lines = [
    `Read ${report.read} rows from ${report.files} files: ${report.used} used, ${report.skipped.length} skipped.`,
    ...(skipped.length === 0 ? [] : ["Skipped:", ...skipped]),
    ...report.unneeded.map((file) => `Not needed: ${file}`),
    `The graph has ${report.members} members, ${report.offices} offices in ${report.departments} departments and ${report.appointments} appointments.`,
    ...overrides,
    ...(report.stopped ? ["Interrupted. Run the same command again to continue."] : []),
    `The graph is in ${location}.`,
  ];
  return textOf(lines);
}
