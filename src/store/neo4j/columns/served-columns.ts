import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import type { ReadName, ReadParams } from "../../catalogue/catalogue.ts";
import { countingOf } from "../../columns/counting-of.ts";
import type { ValueCounts } from "../../columns/value-counts.ts";
import { Reader } from "../../reader/reader.ts";
import type { Neo4jAddress } from "../../store-config.ts";
import { untilAborted } from "../until-aborted.ts";
import type { ColumnsJob } from "./columns-process.ts";
import { canCount, choosesQuestions } from "./count-rows.ts";
import { type FindQuestions, findByWords, withoutWords } from "./found-by-words.ts";
import { isPage, isWorthChoosing } from "./pages-of-questions.ts";

const script = fileURLToPath(new URL("columns-process.ts", import.meta.url));

type Row = Readonly<Record<string, unknown>>;

/** Neo4j counts one question in the time in which columns test so many. */
const TESTED_MEANWHILE = 1000;

/** What is known of a query's statement. */
type Statement = {
  /** Reads the revision of the graph, unless the request has done so before. */
  readonly readRevision?: () => Promise<number>;
  readonly isPlanned?: () => boolean;
  /** Without it, columns answer nothing with conditions on words. */
  readonly findQuestions?: FindQuestions;
};

/** How long to wait, in milliseconds. */
export type Waits = {
  /** Nothing may be written for so long, because an import writes many batches. */
  readonly calm: number;
  /** After columns were loaded or failed to load, those of the same revision. */
  readonly retry: number;
  /** For a count. A million questions are counted in a fraction of a second. */
  readonly count: number;
  /** For columns to be loaded. */
  readonly load: number;
};
const WAITS: Waits = { calm: 2000, retry: 60_000, count: 5000, load: 600_000 };

/**
 * Counts aggregates over all questions in columns that another process keeps. The columns are loaded in the background, at
 * the first aggregate and when the graph has changed; meanwhile, and whenever anything fails, the statements count.
 */
export class ServedColumns {
  readonly #address: Neo4jAddress;
  readonly #readRevision: () => Promise<number>;
  readonly #waits: Waits;
  #reader: Reader<ColumnsJob> | null = null;
  /** Jobs run one after another. */
  #last: Promise<unknown> = Promise.resolve();
  /** The revision of the columns. */
  #loaded: number | null = null;
  /** Whether the graph has been seen to be of another revision. */
  #isOutdated = false;
  /** Of the columns that were loaded last. */
  #counts: ValueCounts | null = null;
  #isLoading = false;
  /** What was last to be loaded, and when. */
  #tried: { readonly revision: number; readonly at: number } | null = null;
  readonly #closed = new AbortController();

  constructor(address: Neo4jAddress, readRevision: () => Promise<number>, waits = WAITS) {
    this.#address = address;
    this.#readRevision = readRevision;
    this.#waits = waits;
  }

  /** The memory that the columns take. */
  get bytes(): number {
    return this.#reader?.columnBytes ?? 0;
  }

  /** What `countRows` returns for a query; null if its statement should run. Throws the reason of the signal. */
  async count<Name extends ReadName>(
    query: Name,
    params: ReadParams<Name>,
    signal: AbortSignal,
    { readRevision = this.#readRevision, isPlanned = () => true, findQuestions }: Statement = {},
  ): Promise<readonly Row[] | null> {
    const { others, hasWords } = withoutWords(params);
    if (!canCount(query, others) || (hasWords && !choosesQuestions(query, others))) return null;
    // A statement begins at the words, which is soon enough.
    if ((hasWords || !this.#isWorth(query, params)) && isPlanned()) return null;
    const loaded = this.#isOutdated ? null : this.#loaded;
    if (loaded === null) {
      this.#loadSoon(await untilAborted(readRevision(), signal));
      return null;
    }
    // Before the revision is read: if it is that of the columns, what was found is in them.
    const found = hasWords && findQuestions ? await findByWords(params, findQuestions) : null;
    if (hasWords && found === null) return null;
    // To count meanwhile takes less time, and is in vain only after a change of the graph.
    const counting = this.#run({ revision: loaded, query, params, found }, signal);
    counting.catch(() => {});
    const revision = await untilAborted(readRevision(), signal);
    if (revision !== loaded) {
      this.#isOutdated = true;
      this.#loadSoon(revision);
      return null;
    }
    try {
      return (await counting) as readonly Row[];
    } catch {
      signal.throwIfAborted();
      return null;
    }
  }

  /** Whether columns answer a query sooner than its statement, if that has a plan. */
  #isWorth<Name extends ReadName>(query: Name, params: ReadParams<Name>): boolean {
    if (isPage(query)) return this.choosesPage(query, params);
    const counts = this.#counts;
    return counts === null || countingOf(query, params)?.isWorth(counts, TESTED_MEANWHILE) !== false;
  }

  /** Whether columns choose the page of a list sooner than its statement. */
  choosesPage<Name extends ReadName>(query: Name, params: ReadParams<Name>): boolean {
    return this.#counts !== null && isPage(query) && isWorthChoosing(this.#counts, query, params as never);
  }

  /** Ends the process, and with it what is being loaded. */
  async close(): Promise<void> {
    this.#closed.abort();
    await this.#reader?.end();
  }

  #loadSoon(revision: number): void {
    if (this.#isLoading || this.#closed.signal.aborted) return;
    const tried = this.#tried;
    if (tried?.revision === revision && performance.now() - tried.at < this.#waits.retry) return;
    this.#isLoading = true;
    void this.#load(revision)
      // The statements go on counting.
      .catch(() => {})
      .finally(() => {
        this.#isLoading = false;
      });
  }

  async #load(wanted: number): Promise<void> {
    let revision = wanted;
    // At the start of a server, no import is expected.
    if (this.#tried !== null) {
      await wait(this.#waits.calm, undefined, { signal: this.#closed.signal, ref: false });
      revision = await this.#readRevision();
      if (revision !== wanted) return;
    }
    this.#tried = { revision, at: performance.now() };
    this.#loaded = null;
    const [counts] = await this.#run({ revision, load: true }, this.#closed.signal);
    this.#counts = counts as ValueCounts;
    [this.#loaded, this.#isOutdated] = [revision, false];
  }

  /** Runs a job when those before it have ended, unless the signal has come by then. */
  async #run(job: ColumnsJob, signal: AbortSignal): Promise<readonly unknown[]> {
    const before = this.#last;
    const running = before.then(async () => {
      signal.throwIfAborted();
      return this.#runInTime(job);
    });
    this.#last = running.catch(() => {});
    return untilAborted(running, signal);
  }

  /** Runs a job, and ends the process if it does not reply: it may be stopped, or wait for a Neo4j that is silent. */
  async #runInTime(job: ColumnsJob): Promise<readonly unknown[]> {
    const reader = this.#open();
    const timer = setTimeout(() => void reader.end(), "load" in job ? this.#waits.load : this.#waits.count);
    timer.unref();
    try {
      await reader.opened;
      return await reader.run(job);
    } finally {
      clearTimeout(timer);
    }
  }

  /** The process, which may still be starting. If it has ended, another one, which has no columns yet. */
  #open(): Reader<ColumnsJob> {
    if (this.#reader !== null) return this.#reader;
    this.#closed.signal.throwIfAborted();
    const reader = new Reader<ColumnsJob>(script, [], this.#address);
    this.#reader = reader;
    void reader.ended.then(() => {
      if (this.#reader !== reader) return;
      [this.#reader, this.#loaded] = [null, null];
    });
    return reader;
  }
}
