import { readConfig } from "../config.ts";
import type { BackupOptions, BackupReport } from "../store/backup-report.ts";
import { backUpStore, restoreStore } from "../store/backup-store.ts";
import { jsonOf, textOf } from "./report-text.ts";

export type BackupCommandOptions = BackupOptions & { readonly json: boolean };

/** `backup FILE`: copies the graph to a file and checks the copy. The graph may be in use meanwhile. */
export async function backupCommand(file: string, options: BackupCommandOptions): Promise<number> {
  const { store } = readConfig();
  const report = backUpStore(store, file, options);
  return print(options, report, `Backed up ${describe(report)} to ${file}.`);
}

/** `restore FILE`: replaces the graph by a backup. A server of the graph may run meanwhile. */
export async function restoreCommand(file: string, options: BackupCommandOptions): Promise<number> {
  const { store } = readConfig();
  const report = await restoreStore(store, file, options);
  return print(options, report, `Restored ${describe(report)} from ${file}.`);
}

function describe({ questions, bytes, version }: BackupReport): string {
  const megabytes = (bytes / 1e6).toFixed(1);
  return `${questions} question${questions === 1 ? "" : "s"} (${megabytes} MB, format ${version}, integrity checked)`;
}

function print({ json }: BackupCommandOptions, report: BackupReport, line: string): number {
  const unfinished =
    "It was made during an import, or after an interrupted one. Serve or the next import finishes that work; import the files again for what is missing.";
  const lines = [line, ...(report.unfinished.length === 0 ? [] : [unfinished])];
  process.stdout.write(json ? jsonOf(report) : textOf(lines));
  return 0;
}
