import type { StoredSnapshot } from "../model/ledger.ts";
import { LOAD_BATCH } from "../model/limits.ts";
import { doubtOf } from "./doubtful-days.ts";
import { parseOrSkip } from "./parse-or-skip.ts";
import type { FileEncoding, QuestionRecord, SkippedRecord, Snapshot } from "./question-record.ts";
import type { ListedFile } from "./read/list-files.ts";
import type { RecordLoader } from "./record-loader.ts";
import { SnapshotsRead } from "./snapshots-read.ts";

export type ReadingOptions = {
  /** Called after each batch and each file with the records and bytes read so far. */
  readonly onProgress?: (progress: { readonly read: number; readonly bytes: number }) => void;
  /** Stops the reading after the current batch. */
  readonly signal?: AbortSignal;
};

/** Reads files and hands their records to the loader in batches. */
export class BatchReader {
  readonly #loader: RecordLoader;
  readonly #today: string;
  readonly #options: ReadingOptions;
  readonly #snapshots = new SnapshotsRead();
  /** The newest snapshot seen so far of each source that is reissued whole. */
  readonly #newest = new Map<string, string>();
  readonly #skipped: SkippedRecord[] = [];
  readonly #doubtful: SkippedRecord[] = [];
  readonly #encodings: FileEncoding[] = [];
  #batch: QuestionRecord[] = [];
  #loaded = 0;
  #bytes = 0;

  /** `today` is the day of the import in London; a record with a later day is doubtful. */
  constructor(loader: RecordLoader, today: string, options: ReadingOptions) {
    this.#loader = loader;
    this.#today = today;
    this.#options = options;
  }

  /** Records handed to the loader. */
  get loaded(): number {
    return this.#loaded;
  }

  get skipped(): readonly SkippedRecord[] {
    return this.#skipped;
  }

  /** Records that were loaded although one of their days lies in the future. */
  get doubtful(): readonly SkippedRecord[] {
    return this.#doubtful;
  }

  /** Files that were not UTF-8. */
  get encodings(): readonly FileEncoding[] {
    return this.#encodings;
  }

  /** The snapshots of which every record was read. */
  get wholeSnapshots(): readonly StoredSnapshot[] {
    return this.#snapshots.whole();
  }

  async readFiles(files: readonly ListedFile[]): Promise<void> {
    for (const file of files) {
      if (this.#options.signal?.aborted) break;
      await this.#readFile(file);
    }
    if (this.#batch.length > 0) await this.#flush();
  }

  async #readFile(file: ListedFile): Promise<void> {
    const reading = this.#snapshots.begin();
    for await (const entry of parseOrSkip(file, (length) => {
      this.#bytes += length;
    })) {
      if (entry.kind === "skipped") {
        this.#skipped.push(entry.skipped);
        reading.skipped();
      } else if (entry.kind === "encoding") this.#encodings.push(entry.encoding);
      else {
        await this.#startSnapshot(entry.record.snapshot);
        this.#noteDoubt(entry.record);
        this.#batch.push(entry.record);
        reading.saw(entry.record.snapshot);
      }
      if (this.#batch.length >= LOAD_BATCH) await this.#flush();
      if (this.#options.signal?.aborted) return;
    }
    reading.finish();
    this.#tellProgress();
  }

  #noteDoubt(record: QuestionRecord): void {
    const reason = doubtOf(record, this.#today);
    const { source: file, line } = record.provenance;
    if (reason !== null) this.#doubtful.push({ file, line, reason });
  }

  /** Two snapshots never share a batch: the log shows what the later one changes only once the earlier one is written. */
  async #startSnapshot(snapshot: Snapshot | null): Promise<void> {
    if (snapshot === null) return;
    const newest = this.#newest.get(snapshot.of);
    if (snapshot.at <= (newest ?? "")) return;
    if (newest !== undefined && this.#batch.length > 0) await this.#flush();
    this.#newest.set(snapshot.of, snapshot.at);
  }

  async #flush(): Promise<void> {
    const batch = this.#batch;
    this.#batch = [];
    await this.#loader.load(batch);
    this.#loaded += batch.length;
    this.#tellProgress();
  }

  #tellProgress(): void {
    const read = this.#loaded + this.#batch.length + this.#skipped.length;
    this.#options.onProgress?.({ read, bytes: this.#bytes });
  }
}
