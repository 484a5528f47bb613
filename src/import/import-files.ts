import { UnreadableInputError } from "../model/errors.ts";
import { LOAD_BATCH } from "../model/limits.ts";
import type { GraphStore } from "../store/graph-store.ts";
import { loadBatch, refreshDerivedEdges } from "../store/load-batch.ts";
import { buildBatch } from "./build-batch.ts";
import { parseFile } from "./formats/parse-file.ts";
import type { ParsedEntry } from "./formats/parsed-entry.ts";
import type { ImportReport } from "./import-report.ts";
import { type LinkText, linkText } from "./link-text.ts";
import { loadDirectory } from "./people/load-directory.ts";
import { PeopleResolver } from "./people/people-resolver.ts";
import { prepareGraph } from "./prepare-graph.ts";
import type { QuestionRecord, SkippedRecord } from "./question-record.ts";
import type { OnBytes } from "./read/open-source.ts";

export type ImportOptions = {
  /** Called after each batch with the records and bytes read so far. */
  readonly onProgress?: (progress: { readonly read: number; readonly bytes: number }) => void;
  /** Stops the import after the batch under way. */
  readonly signal?: AbortSignal;
  readonly link?: LinkText;
};

/** Reads files of any known format into the store: parse, resolve people, link, build, load. */
export async function importFiles(
  store: GraphStore,
  files: readonly string[],
  { onProgress, signal, link = linkText }: ImportOptions = {},
): Promise<ImportReport> {
  await prepareGraph(store);
  const people = new PeopleResolver(await loadDirectory(store));

  const skipped: SkippedRecord[] = [];
  const unresolved = new Set<string>();
  let loaded = 0;
  let answers = 0;
  let bytes = 0;
  let records: QuestionRecord[] = [];

  // One batch is written while the next is read: a server works as long as it takes to parse and link.
  let writing: Promise<void> = Promise.resolve();

  async function flush(): Promise<void> {
    const batch = buildBatch(records, link, people);
    loaded += records.length;
    answers += batch.exchanges.filter(({ reply }) => reply !== null).length;
    for (const member of batch.members) if (!member.resolved) unresolved.add(member.id);
    records = [];
    await writing;
    writing = loadBatch(store, batch);
    // A failure is met where the write is awaited; until then it must not count as unhandled.
    writing.catch(() => {});
    onProgress?.({ read: loaded + skipped.length, bytes });
  }

  async function loadFiles(): Promise<void> {
    for (const file of files) {
      if (signal?.aborted) break;
      for await (const entry of parseOrSkip(file, (length) => {
        bytes += length;
      })) {
        if (entry.kind === "skipped") skipped.push(entry.skipped);
        else records.push(entry.record);
        if (records.length >= LOAD_BATCH) await flush();
        if (signal?.aborted) break;
      }
      if (records.length > 0) await flush();
    }
    await writing;
  }

  await store.loading(loadFiles);
  await refreshDerivedEdges(store);
  return {
    files: files.length,
    read: loaded + skipped.length,
    loaded,
    skipped,
    answers,
    unresolvedNames: unresolved.size,
    stopped: signal?.aborted ?? false,
  };
}

/** A file that cannot be opened is one skipped entry, so that the others are still loaded. */
async function* parseOrSkip(file: string, onBytes: OnBytes): AsyncGenerator<ParsedEntry> {
  try {
    yield* parseFile(file, onBytes);
  } catch (error) {
    if (!(error instanceof UnreadableInputError)) throw error;
    yield { kind: "skipped", skipped: { file, line: 1, reason: error.message } };
  }
}
