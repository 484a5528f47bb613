import { statSync } from "node:fs";
import type { DeclaredDays } from "../model/coverage.ts";
import type { ImportedFile, StoredSnapshot } from "../model/ledger.ts";
import { LOAD_BATCH } from "../model/limits.ts";
import { addSeenUntil } from "./add-seen-until.ts";
import { doubtOf } from "./doubtful-days.ts";
import { textDoubtOf } from "./doubtful-texts.ts";
import { parseOrSkip } from "./parse-or-skip.ts";
import type {
  FileDates,
  FileEncoding,
  FileFault,
  QuestionRecord,
  SkippedRecord,
  Snapshot,
} from "./question-record.ts";
import type { ListedFile } from "./read/list-files.ts";
import type { RecordLoader } from "./record-loader.ts";
import { SnapshotsRead } from "./snapshots-read.ts";
import { statedDay } from "./sound-days.ts";
import type { WholeFile, WholeFiles } from "./whole-files.ts";

export type ReadingOptions = {
  /** Called after each batch and each file with the records and bytes read so far. */
  readonly onProgress?: (progress: { readonly read: number; readonly bytes: number }) => void;
  /** Stops the import. Batches that are not written yet are left to the next import. */
  readonly signal?: AbortSignal;
};

/** Reads files and passes their records to the loader in batches. */
export class BatchReader {
  readonly #loader: RecordLoader;
  readonly #files: WholeFiles;
  readonly #whole: WholeFile[] = [];
  readonly #today: string;
  readonly #options: ReadingOptions;
  readonly #snapshots = new SnapshotsRead();
  /** The newest snapshot seen so far of each source. */
  readonly #newest = new Map<string, string>();
  readonly #skipped: SkippedRecord[] = [];
  readonly #faults: FileFault[] = [];
  readonly #doubtful: SkippedRecord[] = [];
  readonly #encodings: FileEncoding[] = [];
  readonly #dates: FileDates[] = [];
  readonly #withoutQuestions: string[] = [];
  readonly #declared: DeclaredDays[] = [];
  #batch: QuestionRecord[] = [];
  #records = 0;
  #unread = 0;
  #bytes = 0;

  /** `today` is the date of the import in London. A record with a later date is doubtful. */
  constructor(loader: RecordLoader, files: WholeFiles, today: string, options: ReadingOptions) {
    this.#loader = loader;
    this.#files = files;
    this.#today = today;
    this.#options = options;
  }

  get skipped(): readonly SkippedRecord[] {
    return this.#skipped;
  }

  /** What is wrong with whole files. */
  get faults(): readonly FileFault[] {
    return this.#faults;
  }

  /** Number of files from which nothing was read. */
  get unread(): number {
    return this.#unread;
  }

  /** Records to load that are doubtful. */
  get doubtful(): readonly SkippedRecord[] {
    return this.#doubtful;
  }

  /** Files that were not UTF-8. */
  get encodings(): readonly FileEncoding[] {
    return this.#encodings;
  }

  /** Files with dates such as 03/04/2025. */
  get dates(): readonly FileDates[] {
    return this.#dates;
  }

  /** Files that were read to the end and have no questions, such as those of a day without any. */
  get withoutQuestions(): readonly string[] {
    return this.#withoutQuestions;
  }

  /** The snapshots that were read completely. */
  get completeSnapshots(): readonly StoredSnapshot[] {
    return this.#snapshots.complete();
  }

  /** The files that need not be read again until they change, once everything is loaded. */
  get importedFiles(): readonly ImportedFile[] {
    const files = this.#whole.map((file) => file.finish());
    return files.filter((file) => file !== null);
  }

  /** The days that files declare whole, if these were read to the end and nothing in them was skipped. */
  get declaredDays(): readonly DeclaredDays[] {
    return this.#declared;
  }

  /** Reads the files. If the signal stops it, it throws the signal's reason. */
  async readFiles(files: readonly ListedFile[]): Promise<void> {
    for (const file of files) await this.#readFile(file);
    if (this.#batch.length > 0) await this.#flush();
  }

  async #readFile(file: ListedFile): Promise<void> {
    const { imported, reading: whole } = await this.#files.begin(file.path);
    if (imported !== null) {
      await this.#passOver(file, imported);
      return;
    }
    const reading = this.#snapshots.begin();
    const declared: DeclaredDays[] = [];
    const before = { skipped: this.#skipped.length, faults: this.#faults.length, records: this.#records };
    const entries = parseOrSkip(file, (length) => {
      this.#bytes += length;
    });
    const readAgain = isRegularFile(file.path) ? () => parseOrSkip(file) : null;
    for await (const entry of addSeenUntil(entries, this.#today, readAgain, this.#options.signal)) {
      this.#options.signal?.throwIfAborted();
      if (entry.kind !== "record" && entry.kind !== "declaration") whole?.remark();
      if (entry.kind === "skipped") {
        this.#skipped.push(entry.skipped);
        reading.skipped();
      } else if (entry.kind === "fault") {
        this.#faults.push(entry.fault);
        reading.skipped();
      } else if (entry.kind === "declaration") {
        const { house, from, to } = entry.days;
        const last = [to, this.#today, statedDay(entry) ?? to].sort()[0] ?? to;
        // Another day, it may declare more.
        if (last === this.#today) whole?.remark();
        if (from <= last) declared.push({ house, from, to: last });
      } else if (entry.kind === "encoding") this.#encodings.push(entry.encoding);
      else if (entry.kind === "dates") this.#dates.push(entry.dates);
      else {
        await this.#startSnapshot(entry.record.snapshot);
        const doubts = this.#findDoubts(entry.record);
        if (doubts > 0) whole?.remark();
        whole?.add(entry.record);
        this.#batch.push(entry.record);
        this.#records += 1;
        reading.saw(entry.record.snapshot);
      }
      if (this.#batch.length >= LOAD_BATCH) await this.#flush();
    }
    reading.finish();
    const hasFaults = this.#faults.length > before.faults;
    if (whole !== null) this.#whole.push(whole);
    if (this.#skipped.length === before.skipped && !hasFaults) this.#declared.push(...declared);
    if (this.#records + this.#skipped.length === before.records + before.skipped) {
      if (hasFaults) this.#unread += 1;
      else this.#withoutQuestions.push(file.path);
    }
    this.#reportProgress();
  }

  /** An earlier import has loaded the file as it is. */
  async #passOver(file: ListedFile, imported: ImportedFile): Promise<void> {
    await this.#loader.passOver(imported);
    this.#records += imported.records;
    this.#bytes += file.bytes;
    this.#reportProgress();
  }

  /** How many doubts there are about a record. */
  #findDoubts(record: QuestionRecord): number {
    const { source: file, line } = record.provenance;
    const reasons = [doubtOf(record, this.#today), textDoubtOf(record)].filter((reason) => reason !== null);
    for (const reason of reasons) this.#doubtful.push({ file, line, reason });
    return reasons.length;
  }

  /** Two snapshots never share a batch, because the log shows changes only against a snapshot already written. */
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
    this.#reportProgress();
  }

  #reportProgress(): void {
    this.#options.onProgress?.({ read: this.#records + this.#skipped.length, bytes: this.#bytes });
  }
}

/** Whether a file can be read twice; a pipe cannot. */
function isRegularFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}
