import type { StoredSnapshot } from "../model/ledger.ts";
import { LOAD_BATCH } from "../model/limits.ts";
import type { GraphStore } from "../store/graph-store.ts";
import { loadBatch } from "../store/load-batch.ts";
import { buildBatch } from "./build-batch.ts";
import { type LinkText, textLinker } from "./link-text.ts";
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
};

/** Loads records into the store and updates the graph, a batch at a time. */
export class RecordLoader {
  readonly #store: GraphStore;
  readonly #link: LinkText;
  readonly #people: PeopleResolver;
  readonly #unresolved = new Set<string>();
  readonly #ambiguous = new Set<string>();
  #latest: LatestSnapshots;
  // One batch is written while the next is parsed.
  #writing: Promise<void> = Promise.resolve();
  readonly #crowded = new CrowdedRecords();
  #loaded = 0;
  readonly #added = new Set<string>();
  readonly #changed = new Set<string>();
  readonly #answers = new Set<string>();

  private constructor(store: GraphStore, link: LinkText, people: PeopleResolver, latest: LatestSnapshots) {
    this.#store = store;
    this.#link = link;
    this.#people = people;
    this.#latest = latest;
  }

  /** Texts are linked by the rules, using the store's people and the overrides, unless `link` is given. */
  static async open(
    store: GraphStore,
    { overrides = null, link }: LoaderOptions = {},
  ): Promise<RecordLoader> {
    const directory = await loadDirectory(store);
    const people = new PeopleResolver(directory);
    const snapshots = await store.read("list-snapshots", {});
    const linking = link ?? textLinker(knownNamesOf(directory), overrides);
    return new RecordLoader(store, linking, people, new Map(snapshots.map(({ of, at }) => [of, at])));
  }

  /** Number of records loaded, without those held back. */
  get loaded(): number {
    return this.#loaded;
  }

  /** How many questions were new to the graph. */
  get added(): number {
    return this.#added.size;
  }

  /** How many questions already in the graph changed. */
  get changed(): number {
    return this.#changed.size;
  }

  /** How many answers were written. A shared answer counts once. */
  get answers(): number {
    return this.#answers.size;
  }

  /** How many of the members written are known only by a printed name. */
  get unresolvedNames(): number {
    return this.#unresolved.size;
  }

  /** How many of them have a name that fits several official members. */
  get ambiguousNames(): number {
    return this.#ambiguous.size;
  }

  /**
   * Adds records and updates the graph. Records that join a crowd may be held back, and writing continues after this
   * returns; `settle` loads and waits for all of it.
   */
  async load(incoming: readonly QuestionRecord[]): Promise<void> {
    await this.#load(this.#crowded.admit(incoming));
  }

  /** Loads what is held back, and waits until everything is written. */
  async settle(): Promise<void> {
    await this.#load(this.#crowded.release());
    await this.#writing;
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
      await this.settle();
      this.#latest = after;
    }
  }

  /**
   * Rebuilds every question, because something other than its records has changed, such as the known members. Returns
   * false if the signal stopped it before the end.
   */
  async rebuild(signal?: AbortSignal): Promise<boolean> {
    await this.settle();
    const latest = this.#latest;
    for (let afterId = ""; ; ) {
      const rows = await this.#store.read("list-record-ids", { limit: LOAD_BATCH, afterId });
      const last = rows.at(-1);
      if (last === undefined) return true;
      if (signal?.aborted) return false;
      const touched = rows.map(({ recordId }) => recordId);
      await this.#apply(
        await planUpdate(this.#store, { touched, before: latest, after: latest, rebuild: true }),
      );
      await this.settle();
      afterId = last.recordId;
    }
  }

  async #load(incoming: readonly QuestionRecord[]): Promise<void> {
    if (incoming.length === 0) return;
    // A batch's changes depend on what the previous batch wrote.
    await this.#writing;
    const latest = this.#latest;
    await this.#apply(await planUpdate(this.#store, { incoming, before: latest, after: latest }));
    this.#loaded += incoming.length;
  }

  async #apply({ questions, ledger, crowds }: Update): Promise<void> {
    this.#crowded.learn(crowds);
    const batch = buildBatch(questions, this.#link, this.#people);
    for (const { questionId, kind } of ledger.changes) {
      if (kind === "ADDED") this.#added.add(questionId);
      else if (!this.#added.has(questionId)) this.#changed.add(questionId);
    }
    for (const { reply } of questions) if (reply !== null) this.#answers.add(reply.answerId);
    for (const member of batch.members) if (!member.resolved) this.#unresolved.add(member.id);
    for (const { asked, reply } of batch.exchanges) {
      for (const edge of [asked, reply?.answered ?? null]) {
        if (edge !== null && edge.candidateIds.length > 0) this.#ambiguous.add(edge.memberId);
      }
    }
    this.#writing = loadBatch(this.#store, batch, ledger);
    // A failure is handled where the write is awaited. Until then it must not count as unhandled.
    this.#writing.catch(() => {});
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
