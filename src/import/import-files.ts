import { untilStopped } from "../model/heed-signal.ts";
import type { ImportRun } from "../model/ledger.ts";
import { londonDay } from "../model/london-day.ts";
import type { GraphStore } from "../store/graph-store.ts";
import { FileImport } from "./file-import.ts";
import type { ImportOptions } from "./import-options.ts";
import type { ImportReport } from "./import-report.ts";

/**
 * Imports files of any known format, and all files below folders, into the store: parses them, compares them with the
 * graph, resolves people, links texts, builds edges and loads. It first finishes what an interrupted import left
 * undone.
 */
export function importFiles(
  store: GraphStore,
  paths: readonly string[],
  options: ImportOptions = {},
): Promise<ImportReport> {
  return store.exclusively(async () => {
    const startedAt = new Date().toISOString();
    const files = new FileImport(store, londonDay(startedAt) ?? startedAt, options);
    const isComplete = await untilStopped(options.signal, () => files.import(paths));
    const report = await files.report(!isComplete);
    await store.write([
      // An interrupted import may not have loaded all that it read.
      { query: "save-declared-days", rows: isComplete ? [...files.declaredDays] : [] },
      { query: "save-imported-files", rows: isComplete ? [...files.importedFiles] : [] },
      { query: "save-import-runs", rows: [runOf(report, startedAt)] },
    ]);
    return report;
  }, options.signal);
}

function runOf({ files, read, loaded, skipped, stopped }: ImportReport, startedAt: string): ImportRun {
  const finishedAt = new Date().toISOString();
  return { startedAt, finishedAt, files, read, loaded, skipped: skipped.length, stopped };
}
