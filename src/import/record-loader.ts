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
import { planUpdate, type Update } from "./records/plan-update.ts";
import type { LatestSnapshots } from "./records/snapshots.ts";

export type LoaderOptions = {
  readonly overrides?: OverrideBook | null | undefined;
  readonly link?: LinkText | undefined;
};

/** Brings records into the store a batch at a time, and the graph after them. */
export class RecordLoader {
  readonly #store: GraphStore;
  readonly #link: LinkText;
  readonly #people: PeopleResolver;
  readonly #unresolved = new Set<string>();
  readonly #ambiguous = new Set<string>();
  #latest: LatestSnapshots;
  // One batch is written while the next is parsed: a server works as long as that takes.
  #writing: Promise<void> = Promise.resolve();
  readonly #added = new Set<string>();
  readonly #changed = new Set<string>();
  readonly #answers = new Set<string>();

  private constructor(store: GraphStore, link: LinkText, people: PeopleResolver, latest: LatestSnapshots) {
    this.#store = store;
    this.#link = link;
    this.#people = people;
    this.#latest = latest;
  }

  /** Texts are linked by the rules, with the people the store knows and the overrides; or as `link` does it. */
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

  /** Questions that the graph did not have before. */
  get added(): number {
    return this.#added.size;
  }

  /** Questions it had, of which it learned something new. */
  get changed(): number {
    return this.#changed.size;
  }

  /** Answers of all that was written; one that several questions share counts once. */
  get answers(): number {
    return this.#answers.size;
  }

  /** Members known by a printed name alone, among those that were written. */
  get unresolvedNames(): number {
    return this.#unresolved.size;
  }

  /** Of these, the ones whose name may be several official members. */
  get ambiguousNames(): number {
    return this.#ambiguous.size;
  }

  /** Adds records to what is known, and writes what follows. The writing goes on after this returns. */
  async load(incoming: readonly QuestionRecord[]): Promise<void> {
    // What a batch changes depends on what the one before it wrote.
    await this.#writing;
    const latest = this.#latest;
    await this.#apply(await planUpdate(this.#store, { incoming, before: latest, after: latest }));
  }

  /** Waits until everything is written. */
  async settle(): Promise<void> {
    await this.#writing;
  }

  /** Lets these editions count: what a later edition of a whole no longer holds leaves the graph. */
  async supersede(snapshots: readonly StoredSnapshot[]): Promise<void> {
    const newer = snapshots.filter(({ of, at }) => at > (this.#latest.get(of) ?? ""));
    if (newer.length === 0) return;
    const gone = await this.#store.read("superseded-records", { snapshots: [...newer] });
    for (const { together, recordIds } of inBatches(newer, gone)) {
      const before = this.#latest;
      const after = new Map([...before, ...together.map(({ of, at }) => [of, at] as const)]);
      // An edition counts from the transaction on that takes away all that it lacks: cut off before or after, an import
      // leaves a graph that follows from what is stored.
      await this.#apply(await planUpdate(this.#store, { touched: recordIds, before, after }));
      await this.settle();
      this.#latest = after;
    }
  }

  /**
   * Makes every question anew: for something beside its records has changed, such as who is known. False when the signal
   * stopped it before the end.
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

  async #apply({ questions, ledger }: Update): Promise<void> {
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
    // A failure is met where the write is awaited; until then it must not count as unhandled.
    this.#writing.catch(() => {});
  }
}

type Together = { readonly together: readonly StoredSnapshot[]; readonly recordIds: readonly string[] };

/** Editions with the records that they lack, several at once while these are no more than a batch. */
function* inBatches(
  snapshots: readonly StoredSnapshot[],
  gone: readonly { readonly of: string; readonly recordId: string }[],
): Generator<Together> {
  const lacking = Map.groupBy(gone, ({ of }) => of);
  let together: StoredSnapshot[] = [];
  let recordIds: string[] = [];
  for (const snapshot of snapshots) {
    const more = (lacking.get(snapshot.of) ?? []).map(({ recordId }) => recordId);
    if (together.length > 0 && recordIds.length + more.length > LOAD_BATCH) {
      yield { together, recordIds };
      [together, recordIds] = [[], []];
    }
    together.push(snapshot);
    recordIds = [...recordIds, ...more];
  }
  yield { together, recordIds };
}
