import type { ImportRun } from "../model/ledger.ts";
import { LOAD_BATCH } from "../model/limits.ts";
import type { GraphStore } from "../store/graph-store.ts";
import { refreshDerivedEdges } from "./derived-edges/refresh-derived-edges.ts";
import { divideFiles } from "./divide-files.ts";
import { EditionsRead } from "./editions-read.ts";
import { finishWork } from "./finish-work.ts";
import type { ImportReport } from "./import-report.ts";
import type { LinkText } from "./link-text.ts";
import type { OverrideBook } from "./overrides/override-book.ts";
import { parseOrSkip } from "./parse-or-skip.ts";
import { addPeople } from "./people/import-people.ts";
import { prepareGraph } from "./prepare-graph.ts";
import type { QuestionRecord, SkippedRecord } from "./question-record.ts";
import { type ListedFile, listFiles } from "./read/list-files.ts";
import { RecordLoader } from "./record-loader.ts";

export type ImportOptions = {
  /** Called once it is known how many bytes there are to read, compressed files as they are. */
  readonly onStart?: (bytes: number) => void;
  /** Called after each batch and each file with the records and bytes read so far. */
  readonly onProgress?: (progress: { readonly read: number; readonly bytes: number }) => void;
  /** Stops the import after the batch under way. */
  readonly signal?: AbortSignal;
  /** What was decided by hand of mentions. */
  readonly overrides?: OverrideBook | null;
  readonly link?: LinkText;
};

/**
 * Reads files of any known format, and all files below folders, into the store: parse, compare with what is known,
 * resolve people, link, build, load. What an import before it left unfinished is done first.
 */
export function importFiles(
  store: GraphStore,
  paths: readonly string[],
  options: ImportOptions = {},
): Promise<ImportReport> {
  return store.alone(() => importAlone(store, paths, options));
}

async function importAlone(
  store: GraphStore,
  paths: readonly string[],
  { onStart, onProgress, signal, overrides = null, link }: ImportOptions,
): Promise<ImportReport> {
  const startedAt = new Date().toISOString();
  await prepareGraph(store);
  await finishWork(store, { signal, overrides });
  const files = listFiles(paths);
  const { people, others } = await divideFiles(files);
  onStart?.(others.reduce((sum, file) => sum + file.bytes, 0));
  // People first: whom a question names is looked for among those who are known.
  const peopleReport =
    people.length === 0
      ? null
      : await addPeople(
          store,
          people.map(({ path }) => path),
          { signal, overrides },
        );
  const loader = await RecordLoader.open(store, { overrides, link });
  const editions = new EditionsRead();
  const skipped: SkippedRecord[] = [];
  let loaded = 0;
  let bytes = 0;
  let records: QuestionRecord[] = [];
  /** The latest edition met so far of each reissued whole. */
  const met = new Map<string, string>();

  const tell = () => onProgress?.({ read: loaded + records.length + skipped.length, bytes });

  async function flush(): Promise<void> {
    const batch = records;
    records = [];
    await loader.load(batch);
    loaded += batch.length;
    tell();
  }

  async function readFile(file: ListedFile): Promise<void> {
    const reading = editions.begin();
    for await (const entry of parseOrSkip(file, (length) => {
      bytes += length;
    })) {
      if (entry.kind === "skipped") {
        skipped.push(entry.skipped);
        reading.skipped();
      } else {
        const { edition } = entry.record;
        if (edition !== null && edition.at > (met.get(edition.of) ?? "")) {
          // The log tells what an edition changes only where the one before it is written.
          if (met.has(edition.of) && records.length > 0) await flush();
          met.set(edition.of, edition.at);
        }
        records.push(entry.record);
        reading.saw(edition);
      }
      if (records.length >= LOAD_BATCH) await flush();
      if (signal?.aborted) return;
    }
    reading.finish();
    tell();
  }

  await store.loading(async () => {
    for (const file of others) {
      if (signal?.aborted) break;
      await readFile(file);
    }
    if (records.length > 0) await flush();
    await loader.settle();
    await loader.supersede(editions.whole());
  });
  await refreshDerivedEdges(store);
  const report: ImportReport = {
    files: files.length,
    read: loaded + skipped.length,
    loaded,
    added: loader.added,
    changed: loader.changed,
    skipped,
    answers: loader.answers,
    unresolvedNames: loader.unresolvedNames,
    ambiguousNames: loader.ambiguousNames,
    people: peopleReport,
    overrides: overrides?.report(false) ?? null,
    stopped: signal?.aborted ?? false,
  };
  await store.write([{ query: "save-import-runs", rows: [runOf(report, startedAt)] }]);
  return report;
}

function runOf({ files, read, loaded, skipped, stopped }: ImportReport, startedAt: string): ImportRun {
  const finishedAt = new Date().toISOString();
  return { startedAt, finishedAt, files, read, loaded, skipped: skipped.length, stopped };
}
