import { z } from "zod";
import { knownNames } from "../linking/countries/known-names.ts";
import type { Batch } from "../model/exchange.ts";
import { heedSignal, untilStopped } from "../model/heed-signal.ts";
import type { ImportedFile, StoredSnapshot } from "../model/ledger.ts";
import { LOAD_BATCH } from "../model/limits.ts";
import type { GraphStore } from "../store/graph-store.ts";
import { loadBatch } from "../store/load-batch.ts";
import { buildBatch } from "./build-batch.ts";
import { type LinkText, textFinder, textLinker } from "./link-text.ts";
import { LinksAhead } from "./linking-ahead/links-ahead.ts";
import { LoadCounts } from "./load-counts.ts";
import type { OverrideBook } from "./overrides/override-book.ts";
import { loadDirectory } from "./people/load-directory.ts";
import { namesInDirectory } from "./people/names-in-directory.ts";
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

/** How texts are linked: those of a batch of records, perhaps ahead in another thread, and any others. */
type Linking = {
  readonly ahead: (records: readonly QuestionRecord[]) => Promise<LinkText>;
  readonly link: LinkText;
  readonly close: () => Promise<void>;
};

/** What a loader needs to build batches. */
type Context = {
  readonly linking: Linking;
  readonly people: PeopleResolver;
  readonly latest: LatestSnapshots;
  readonly signal: AbortSignal | undefined;
};

/** Loads records into the store and updates the graph, a batch at a time. */
export class RecordLoader {
  readonly #store: GraphStore;
  readonly #linking: Linking;
  readonly #people: PeopleResolver;
  #latest: LatestSnapshots;
  // While one batch is written, the texts of the next are linked, and the one after that is parsed.
  #preparing: Promise<void> = Promise.resolve();
  #writing: Promise<void> = Promise.resolve();
  readonly #crowded = new CrowdedRecords();
  readonly #counts: LoadCounts;
  readonly #signal: AbortSignal | undefined;

  private constructor(store: GraphStore, { linking, people, latest, signal }: Context) {
    this.#store = store;
    this.#linking = linking;
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
    const snapshots = await store.read("list-snapshots", {});
    return new RecordLoader(store, {
      linking:
        link === undefined
          ? linkingBy(store, namesInDirectory(directory), overrides, signal)
          : linkingAs(link),
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
   * Adds records and updates the graph. Records that join a crowd may be held back, and the work continues after this
   * returns; `settle` loads and waits for all of it.
   */
  async load(incoming: readonly QuestionRecord[]): Promise<void> {
    const linking = handledLater(this.#linking.ahead(incoming));
    await this.#preparing;
    this.#preparing = handledLater(this.#prepare(() => this.#crowded.admit(incoming), linking));
  }

  /** Counts the records of a file that was loaded before and has not changed. */
  async passOver({ records, recordIds }: ImportedFile): Promise<void> {
    await this.#preparing;
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
    await this.#preparing;
    await this.#prepare(() => this.#crowded.release(), Promise.resolve(this.#linking.link));
    await this.#writing;
  }

  /** Waits for the batch that is being written when the signal stops the work. */
  async written(): Promise<void> {
    await untilStopped(this.#signal, () => this.#preparing);
    await untilStopped(this.#signal, () => this.#writing);
  }

  /** Ends the work, after what is being written. Call it in any case. */
  async close(): Promise<void> {
    await this.#linking.close();
    await Promise.allSettled([this.#preparing]);
    await Promise.allSettled([this.#writing]);
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

  async #prepare(admit: () => readonly QuestionRecord[], linking: Promise<LinkText>): Promise<void> {
    const incoming = admit();
    if (incoming.length === 0) return;
    const link = await linking;
    // A batch's changes depend on what the previous batch wrote.
    await this.#writing;
    const latest = this.#latest;
    const update = await planUpdate(this.#store, { incoming, before: latest, after: latest });
    await this.#apply(update, { records: incoming.length, link });
  }

  async #apply(update: Update, { records = 0, link = this.#linking.link } = {}): Promise<void> {
    const batch = await buildBatch(update.questions, link, this.#people, this.#signal);
    this.#crowded.learn(update.crowds);
    this.#writing = handledLater(this.#write(batch, update, records));
  }

  async #write(batch: Batch, update: Update, records: number): Promise<void> {
    await loadBatch(this.#store, batch, update.ledger, this.#signal);
    this.#counts.add(update, records);
  }
}

/**
 * Links by the rules, with these names of people and places. Only a store that writes in another process leaves this one
 * waiting: with SQLite a second thread took 5 % more processor time and 200 MB, and ended no sooner.
 */
function linkingBy(
  store: GraphStore,
  names: readonly string[],
  overrides: OverrideBook | null,
  signal: AbortSignal | undefined,
): Linking {
  const find = textFinder(knownNames(names));
  if (store.engine === "sqlite") return linkingAs(textLinker(find, overrides));
  const ahead = new LinksAhead(names, find, signal);
  return {
    ahead: async (records) => textLinker(await ahead.begin(records), overrides),
    link: textLinker(find, overrides),
    close: () => ahead.close(),
  };
}

function linkingAs(link: LinkText): Linking {
  return { ahead: async () => link, link, close: async () => {} };
}

/** A failure is handled where the promise is awaited. Until then it must not count as unhandled. */
function handledLater<Result>(promise: Promise<Result>): Promise<Result> {
  promise.catch(() => {});
  return promise;
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
