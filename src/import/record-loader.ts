import { z } from "zod";
import type { Batch } from "../model/exchange.ts";
import { heedSignal, untilStopped } from "../model/heed-signal.ts";
import type { ImportedFile, StoredSnapshot } from "../model/ledger.ts";
import { LOAD_BATCH } from "../model/limits.ts";
import type { GraphStore } from "../store/graph-store.ts";
import { loadBatch } from "../store/load-batch.ts";
import { buildBatch } from "./build-batch.ts";
import { FindAhead } from "./find-ahead.ts";
import { type LinkText, textFinder, textLinker } from "./link-text.ts";
import { LoadCounts } from "./load-counts.ts";
import type { OverrideBook } from "./overrides/override-book.ts";
import { knownNamesOf } from "./people/known-names-of.ts";
import { loadDirectory } from "./people/load-directory.ts";
import { PeopleResolver } from "./people/people-resolver.ts";
import type { QuestionRecord } from "./question-record.ts";
import { CrowdedRecords } from "./records/crowded-records.ts";
import { planUpdate, type Update } from "./records/plan-update.ts";
import type { LatestSnapshots } from "./records/snapshots.ts";

export type LoaderOptions = {
  readonly overrides?: OverrideBook | null | undefined;
  readonly link?: LinkText | undefined;
  /** Stops the work. What is not written yet is left out, and the signal's reason is thrown. */
  readonly signal?: AbortSignal | undefined;
};

/** What a loader needs to build batches. */
type Context = {
  readonly link: LinkText;
  /** Null if texts are not linked by the rules. */
  readonly ahead: FindAhead | null;
  readonly people: PeopleResolver;
  readonly latest: LatestSnapshots;
  readonly signal: AbortSignal | undefined;
};

/** Loads records into the store and updates the graph, a batch at a time. */
export class RecordLoader {
  readonly #store: GraphStore;
  readonly #link: LinkText;
  readonly #ahead: FindAhead | null;
  readonly #people: PeopleResolver;
  #latest: LatestSnapshots;
  // One batch is written while the next is parsed.
  #writing: Promise<void> = Promise.resolve();
  readonly #crowded = new CrowdedRecords();
  readonly #counts: LoadCounts;
  readonly #signal: AbortSignal | undefined;

  private constructor(store: GraphStore, { link, ahead, people, latest, signal }: Context) {
    this.#store = store;
    this.#link = link;
    this.#ahead = ahead;
    this.#people = people;
    this.#latest = latest;
    this.#counts = new LoadCounts(people);
    this.#signal = signal;
  }

  /** Texts are linked by the rules, using the store's people and the overrides, unless `link` is given. */
  static async open(
    store: GraphStore,
    { overrides = null, link, signal }: LoaderOptions = {},
  ): Promise<RecordLoader> {
    const directory = await loadDirectory(store);
    const people = new PeopleResolver(directory);
    const ahead = new FindAhead(textFinder(knownNamesOf(directory)));
    const snapshots = await store.read("list-snapshots", {});
    return new RecordLoader(store, {
      link: link ?? textLinker(ahead.find, overrides),
      ahead: link === undefined ? ahead : null,
      people,
      latest: new Map(snapshots.map(({ of, at }) => [of, at])),
      signal,
    });
  }

  /** What was written so far, for the report. */
  get counts(): LoadCounts {
    return this.#counts;
  }

  /**
   * Adds records and updates the graph. Records that join a crowd may be held back, and writing continues after this
   * returns; `settle` loads and waits for all of it.
   */
  async load(incoming: readonly QuestionRecord[]): Promise<void> {
    await this.#load(this.#crowded.admit(incoming));
  }

  /** Counts the records of a file that was loaded before and has not changed. */
  async passOver({ records, recordIds }: ImportedFile): Promise<void> {
    await this.#writing;
    const ids = z.array(z.string()).parse(JSON.parse(recordIds));
    for (let at = 0; at < ids.length; at += LOAD_BATCH) {
      await heedSignal(this.#signal);
      const batch = ids.slice(at, at + LOAD_BATCH);
      this.#counts.addUnchanged(await this.#store.read("questions-of-records", { ids: batch }));
    }
    this.#counts.addRecords(records);
  }

  /** Loads what is held back, and waits until everything is written. */
  async settle(): Promise<void> {
    await this.#load(this.#crowded.release());
    await this.#writing;
  }

  /** Waits for the batch that is being written when the signal stops the work. */
  async written(): Promise<void> {
    await untilStopped(this.#signal, () => this.#writing);
  }

  /** Puts these snapshots into effect: records missing from the latest snapshot of a source leave the graph. */
  async supersede(snapshots: readonly StoredSnapshot[]): Promise<void> {
    const newer = snapshots.filter(({ of, at }) => at > (this.#latest.get(of) ?? ""));
    if (newer.length === 0) return;
    const missing = await this.#store.read("superseded-records", { snapshots: [...newer] });
    for (const { batch, recordIds } of inBatches(newer, missing)) {
      const before = this.#latest;
      const after = new Map([...before, ...batch.map(({ of, at }) => [of, at] as const)]);
      // The transaction that puts a snapshot into effect also removes what it lacks. So even if the import is
      // interrupted, the graph matches the stored records.
      await this.#apply(await planUpdate(this.#store, { touched: recordIds, before, after }));
      await this.#writing;
      this.#latest = after;
    }
  }

  /** Rebuilds every question, because something other than its records has changed, such as the known members. */
  async rebuild(): Promise<void> {
    await this.settle();
    const latest = this.#latest;
    for (let afterId = ""; ; ) {
      const rows = await this.#store.read("list-record-ids", { limit: LOAD_BATCH, afterId });
      const last = rows.at(-1);
      if (last === undefined) return;
      const touched = rows.map(({ recordId }) => recordId);
      await this.#apply(
        await planUpdate(this.#store, { touched, before: latest, after: latest, rebuild: true }),
      );
      await this.#writing;
      afterId = last.recordId;
    }
  }

  async #load(incoming: readonly QuestionRecord[]): Promise<void> {
    if (incoming.length === 0) return;
    await this.#ahead?.during(this.#writing, incoming);
    // A batch's changes depend on what the previous batch wrote.
    await this.#writing;
    const latest = this.#latest;
    const update = await planUpdate(this.#store, { incoming, before: latest, after: latest });
    await this.#apply(update, incoming.length);
  }

  async #apply(update: Update, records = 0): Promise<void> {
    const batch = await buildBatch(update.questions, this.#link, this.#people, this.#signal);
    this.#crowded.learn(update.crowds);
    this.#writing = this.#write(batch, update, records);
    // A failure is handled where the write is awaited. Until then it must not count as unhandled.
    this.#writing.catch(() => {});
  }

  async #write(batch: Batch, update: Update, records: number): Promise<void> {
    await loadBatch(this.#store, batch, update.ledger, this.#signal);
    this.#counts.add(update, records);
  }
}

type SnapshotBatch = { readonly batch: readonly StoredSnapshot[]; readonly recordIds: readonly string[] };

/** Groups snapshots so that the records missing from those of one group fit into a batch. */
function* inBatches(
  snapshots: readonly StoredSnapshot[],
  missing: readonly { readonly of: string; readonly recordId: string }[],
): Generator<SnapshotBatch> {
  const missingBySource = Map.groupBy(missing, ({ of }) => of);
  let batch: StoredSnapshot[] = [];
  let recordIds: string[] = [];
  for (const snapshot of snapshots) {
    const more = (missingBySource.get(snapshot.of) ?? []).map(({ recordId }) => recordId);
    if (batch.length > 0 && recordIds.length + more.length > LOAD_BATCH) {
      yield { batch, recordIds };
      [batch, recordIds] = [[], []];
    }
    batch.push(snapshot);
    recordIds = [...recordIds, ...more];
  }
  yield { batch, recordIds };
}
