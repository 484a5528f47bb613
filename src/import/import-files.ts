import type { ImportRun } from "../model/ledger.ts";
import { londonDay } from "../model/london-day.ts";
import type { GraphStore } from "../store/graph-store.ts";
import { BatchReader, type ReadingOptions } from "./batch-reader.ts";
import { refreshDerivedEdges } from "./derived-edges/refresh-derived-edges.ts";
import { divideFiles } from "./divide-files.ts";
import { finishWork } from "./finish-work.ts";
import { addPeople, type PeopleReport } from "./import-people.ts";
import type { ImportReport } from "./import-report.ts";
import type { LinkText } from "./link-text.ts";
import type { OverrideBook } from "./overrides/override-book.ts";
import { prepareGraph } from "./prepare-graph.ts";
import { type ListedFile, listFiles } from "./read/list-files.ts";
import { RecordLoader } from "./record-loader.ts";

export type ImportOptions = ReadingOptions & {
  /** Called before reading starts with the number of bytes to read. Compressed files count by their compressed size. */
  readonly onStart?: (bytes: number) => void;
  /** Manual corrections of mentions. */
  readonly overrides?: OverrideBook | null;
  readonly link?: LinkText;
};

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
  return store.exclusively(() => importAlone(store, paths, options));
}

async function importAlone(
  store: GraphStore,
  paths: readonly string[],
  options: ImportOptions,
): Promise<ImportReport> {
  const startedAt = new Date().toISOString();
  const today = londonDay(startedAt) ?? startedAt;
  await prepareGraph(store);
  await finishWork(store, options);
  const files = listFiles(paths);
  const { people, others } = await divideFiles(files);
  options.onStart?.(others.reduce((sum, file) => sum + file.bytes, 0));
  // People come first, because names in questions are resolved to the people known by then.
  const peopleReport = people.length === 0 ? null : await importPeopleFiles(store, people, options);
  const loader = await RecordLoader.open(store, options);
  const reader = new BatchReader(loader, today, options);
  await store.bulkLoad(async () => {
    await reader.readFiles(others);
    await finishLoading(loader, reader);
  });
  await refreshDerivedEdges(store);
  const report = reportOn(files, reader, loader, peopleReport, options);
  await store.write([
    { query: "save-declared-days", rows: [...reader.declaredDays] },
    { query: "save-import-runs", rows: [runOf(report, startedAt)] },
  ]);
  return report;
}

function importPeopleFiles(
  store: GraphStore,
  files: readonly ListedFile[],
  options: ImportOptions,
): Promise<PeopleReport> {
  return addPeople(
    store,
    files.map(({ path }) => path),
    options,
  );
}

/** Records are removed last, because only then is it known which snapshots were read completely. */
async function finishLoading(loader: RecordLoader, reader: BatchReader): Promise<void> {
  await loader.settle();
  await loader.supersede(reader.completeSnapshots);
}

function reportOn(
  files: readonly ListedFile[],
  { loaded, skipped, doubtful, encodings }: BatchReader,
  { added, changed, answers, unresolvedNames, ambiguousNames }: RecordLoader,
  people: PeopleReport | null,
  { overrides, signal }: ImportOptions,
): ImportReport {
  return {
    files: files.length,
    read: loaded + skipped.length,
    loaded,
    ...{ added, changed, skipped, doubtful, encodings, answers, unresolvedNames, ambiguousNames, people },
    overrides: overrides?.report(false) ?? null,
    stopped: signal?.aborted ?? false,
  };
}

function runOf({ files, read, loaded, skipped, stopped }: ImportReport, startedAt: string): ImportRun {
  const finishedAt = new Date().toISOString();
  return { startedAt, finishedAt, files, read, loaded, skipped: skipped.length, stopped };
}
