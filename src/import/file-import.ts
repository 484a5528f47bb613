import type { DeclaredDays } from "../model/coverage.ts";
import { heedSignal } from "../model/heed-signal.ts";
import type { ImportedFile } from "../model/ledger.ts";
import type { GraphStore } from "../store/graph-store.ts";
import { BatchReader } from "./batch-reader.ts";
import { refreshDerivedEdges } from "./derived-edges/refresh-derived-edges.ts";
import { divideFiles } from "./divide-files.ts";
import { finishWork } from "./finish-work.ts";
import type { ImportOptions } from "./import-options.ts";
import { addPeople, type PeopleReport } from "./import-people.ts";
import type { ImportReport } from "./import-report.ts";
import { prepareGraph } from "./prepare-graph.ts";
import { type ListedFile, listFiles } from "./read/list-files.ts";
import { RecordLoader } from "./record-loader.ts";
import { WholeFiles } from "./whole-files.ts";

/** What was read and loaded so far. */
type Progress = { readonly loader: RecordLoader; readonly reader: BatchReader };

/** One import of files, and what it has done so far. It must hold the writer lock. */
export class FileImport {
  readonly #store: GraphStore;
  readonly #today: string;
  readonly #options: ImportOptions;
  #files = 0;
  #people: PeopleReport | null = null;
  #progress: Progress | null = null;

  /** `today` is the date of the import in London. */
  constructor(store: GraphStore, today: string, options: ImportOptions) {
    this.#store = store;
    this.#today = today;
    this.#options = options;
  }

  /** Imports all files below the paths. If the signal stops it, it throws the signal's reason. */
  async import(paths: readonly string[]): Promise<void> {
    const { signal, onStart } = this.#options;
    await prepareGraph(this.#store, signal);
    await finishWork(this.#store, this.#options);
    const files = listFiles(paths);
    this.#files = files.length;
    const { people, others } = await divideFiles(files);
    onStart?.(others.reduce((sum, file) => sum + file.bytes, 0));
    // People come first, because names in questions are resolved to the people known by then.
    if (people.length > 0) await this.#importPeople(people);
    await this.#loadRecords(others);
    await refreshDerivedEdges(this.#store, signal);
  }

  /** The days that files declare whole. */
  get declaredDays(): readonly DeclaredDays[] {
    return this.#progress?.reader.declaredDays ?? [];
  }

  /** The files that need not be read again until they change, if the import is complete. */
  get importedFiles(): readonly ImportedFile[] {
    return this.#progress?.reader.importedFiles ?? [];
  }

  /** Waits for the batch that is being written, and reports what was done. */
  async report(stopped: boolean): Promise<ImportReport> {
    const { loader, reader } = this.#progress ?? {};
    await loader?.written();
    const { records: loaded = 0, added = 0, changed = 0, unchanged = 0 } = loader?.counts ?? {};
    const { answers = 0, unresolvedNames = 0, ambiguousNames = 0 } = loader?.counts ?? {};
    const { skipped = [], doubtful = [], encodings = [], dates = [] } = reader ?? {};
    const { faults = [], unread = 0, withoutQuestions = [] } = reader ?? {};
    return {
      files: this.#files,
      read: loaded + skipped.length,
      ...{
        loaded,
        added,
        changed,
        unchanged,
        skipped,
        doubtful,
        encodings,
        dates,
        faults,
        unread,
        withoutQuestions,
      },
      ...{ answers, unresolvedNames, ambiguousNames },
      people: this.#people,
      overrides: this.#options.overrides?.report(false) ?? null,
      stopped,
    };
  }

  async #importPeople(files: readonly ListedFile[]): Promise<void> {
    const paths = files.map(({ path }) => path);
    this.#people = await addPeople(this.#store, paths, this.#options);
    await heedSignal(this.#options.signal);
  }

  async #loadRecords(files: readonly ListedFile[]): Promise<void> {
    const { signal } = this.#options;
    const loader = await RecordLoader.open(this.#store, this.#options);
    const reader = new BatchReader(loader, new WholeFiles(this.#store), this.#today, this.#options);
    this.#progress = { loader, reader };
    await this.#store.bulkLoad(async () => {
      await reader.readFiles(files);
      await loader.settle();
      // Records are removed last, because only then is it known which snapshots were read completely.
      await loader.supersede(reader.completeSnapshots);
    }, signal);
  }
}
