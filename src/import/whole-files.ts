import { createHash } from "node:crypto";
import { createReadStream, statSync } from "node:fs";
import type { ImportedFile } from "../model/ledger.ts";
import { LOAD_BATCH } from "../model/limits.ts";
import type { GraphStore } from "../store/graph-store.ts";
import type { QuestionRecord } from "./question-record.ts";
import { recordIdOf } from "./records/record-versions.ts";

/** What a file's bytes are, and when they were written. */
type FileState = Pick<ImportedFile, "source" | "modifiedAt" | "contentHash">;

/** Knows the files that an earlier import loaded whole, and which this import does. */
export class WholeFiles {
  readonly #store: GraphStore;

  constructor(store: GraphStore) {
    this.#store = store;
  }

  /**
   * Begins a file. `imported` is what an earlier import loaded of it, if it has not changed since. A printing adds
   * nothing a second time, so it need not be read then.
   */
  async begin(
    path: string,
  ): Promise<{ readonly imported: ImportedFile | null; readonly reading: WholeFile | null }> {
    const state = await stateOf(path);
    if (state === null) return { imported: null, reading: null };
    const [imported = null] = await this.#store.read("imported-file", { source: path });
    return imported?.modifiedAt === state.modifiedAt && imported.contentHash === state.contentHash
      ? { imported, reading: null }
      : { imported: null, reading: new WholeFile(state) };
  }
}

/** Gathers the records of one file. */
export class WholeFile {
  readonly #state: FileState;
  /** JSON text, because the ids of a million records take much more memory as a list. */
  readonly #packed: string[] = [];
  #recordIds: string[] = [];
  #records = 0;
  #isWhole = true;

  constructor(state: FileState) {
    this.#state = state;
  }

  add(record: QuestionRecord): void {
    // Whether a snapshot takes effect depends on the files that it is read with, and which one it is on the folder.
    if (record.snapshot !== null) this.#isWhole = false;
    if (!this.#isWhole) return;
    this.#records += 1;
    this.#recordIds.push(recordIdOf(record));
    if (this.#recordIds.length >= LOAD_BATCH) this.#pack();
  }

  /** Something was remarked about the file, which the next import must say again. */
  remark(): void {
    this.#isWhole = false;
  }

  /** Null if the file must be read again. */
  finish(): ImportedFile | null {
    if (!this.#isWhole || this.#records === 0) return null;
    this.#pack();
    return { ...this.#state, records: this.#records, recordIds: `[${this.#packed.join(",")}]` };
  }

  #pack(): void {
    if (this.#recordIds.length === 0) return;
    this.#packed.push(JSON.stringify(this.#recordIds).slice(1, -1));
    this.#recordIds = [];
  }
}

/** Null for what cannot be read twice, such as a pipe, or not at all. */
async function stateOf(path: string): Promise<FileState | null> {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat?.isFile() !== true) return null;
  const hash = createHash("sha256");
  try {
    for await (const chunk of createReadStream(path, { highWaterMark: 1024 * 1024 })) hash.update(chunk);
  } catch {
    // Reading it again will report the error.
    return null;
  }
  return { source: path, modifiedAt: stat.mtime.toISOString(), contentHash: hash.digest("hex") };
}
