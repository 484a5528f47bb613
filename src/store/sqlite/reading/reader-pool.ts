import { fileURLToPath } from "node:url";
import { QueryTimeoutError, StoreUnavailableError } from "../../../model/errors.ts";
import { ReadRequest } from "../../read-request.ts";
import { Reader, ReaderEndedError } from "../../reader/reader.ts";
import type { ReadJob } from "../../reader/reader-messages.ts";
import { type TurnCounts, Turns } from "../../turns.ts";

const script = fileURLToPath(new URL("reader-process.ts", import.meta.url));

/** The shortest time limit for waiting for a turn, in milliseconds. On a busy machine a reader starts slowly. */
const MIN_WAIT_MS = 20_000;

/** A statement that no one waits for may still end by itself within this time, in milliseconds. Starting a reader takes longer. */
const GRACE_MS = 100;

/** A job of a light request that runs for this long makes its reader one for heavy jobs, in milliseconds. */
const DEMOTE_MS = 500;

/**
 * The same of a reader without columns, which may be loading them. If it were one for heavy jobs after that, the next light
 * one would load them again, and so on.
 */
const DEMOTE_LOADING_MS = 5000;

/** A few processes that read one database, with a time limit for each job. */
export class ReaderPool {
  readonly #file: string;
  readonly #timeoutMs: number;
  readonly #turns: Turns;
  readonly #running = new Set<Reader<ReadJob>>();
  /** Readers without a job. Heavy jobs have readers of their own, with a lower priority. */
  readonly #idle = { light: [] as Reader<ReadJob>[], heavy: [] as Reader<ReadJob>[] };
  readonly #light: number;
  readonly #heavy: number;
  #isClosed = false;

  constructor(file: string, timeoutMs: number, size: number) {
    this.#file = file;
    this.#timeoutMs = timeoutMs;
    this.#light = size;
    this.#heavy = Math.max(1, Math.floor(size / 2));
    this.#turns = new Turns({
      light: this.#light,
      heavy: this.#heavy,
      waitMs: Math.max(timeoutMs, MIN_WAIT_MS),
    });
  }

  get counts(): TurnCounts {
    return this.#turns.counts;
  }

  /** The memory that columns take in all readers. */
  get columnBytes(): number {
    return [...this.#running].reduce((sum, reader) => sum + reader.columnBytes, 0);
  }

  /** Runs a job. Throws a QueryTimeoutError if it takes too long, and an OverloadedError if it waits too long. */
  run(job: ReadJob, request: ReadRequest = new ReadRequest()): Promise<readonly unknown[]> {
    if (this.#isClosed) return Promise.reject(this.#closed());
    return this.#turns.run(request, async (isHeavy) => {
      try {
        const idle = this.#idle[isHeavy ? "heavy" : "light"].pop();
        return await this.#runOn(idle ?? (await this.#start()), job, request, isHeavy);
      } catch (error) {
        if (!(error instanceof ReaderEndedError) || this.#isClosed) throw this.#explain(error);
        // Something else ended the process, such as a lack of memory. It is safe to read again.
        // The idle readers may have been ended with it, so this time a new one reads.
        try {
          return await this.#runOn(await this.#start(), job, request, isHeavy);
        } catch (second) {
          throw this.#explain(second);
        }
      }
    });
  }

  /** Ends all processes and abandons their jobs. */
  async close(): Promise<void> {
    this.#isClosed = true;
    this.#turns.abandonAll(this.#closed());
    await Promise.all([...this.#running].map((reader) => reader.end()));
  }

  async #runOn(
    reader: Reader<ReadJob>,
    job: ReadJob,
    { signal }: ReadRequest,
    isHeavy: boolean,
  ): Promise<readonly unknown[]> {
    if (signal.aborted) {
      this.#free(reader);
      throw signal.reason;
    }
    if (isHeavy) reader.demote();
    let reason: Error | null = null;
    const end = (because: Error) => {
      reason ??= because;
      void reader.end();
    };
    const timers = [
      setTimeout(() => end(new QueryTimeoutError(this.#timeoutMs)), this.#timeoutMs),
      setTimeout(() => reader.demote(), reader.columnBytes > 0 ? DEMOTE_MS : DEMOTE_LOADING_MS),
    ];
    const onAbort = () => timers.push(setTimeout(() => end(signal.reason), GRACE_MS));
    signal.addEventListener("abort", onAbort);
    try {
      const rows = await reader.run(job);
      if (reason === null) this.#free(reader);
      return rows;
    } catch (error) {
      if (reason !== null) throw reason;
      if (!(error instanceof ReaderEndedError)) this.#free(reader);
      throw error;
    } finally {
      for (const timer of timers) clearTimeout(timer);
      signal.removeEventListener("abort", onAbort);
    }
  }

  /** A new reader that has opened the database. */
  async #start(): Promise<Reader<ReadJob>> {
    const reader = new Reader(script, [this.#file]);
    this.#running.add(reader);
    void reader.ended.then(() => this.#remove(reader));
    try {
      await reader.opened;
    } catch (error) {
      void reader.end();
      throw error;
    }
    if (!this.#isClosed) return reader;
    void reader.end();
    throw new ReaderEndedError("The store is closed.");
  }

  #free(reader: Reader<ReadJob>): void {
    const idle = this.#idle[reader.isDemoted ? "heavy" : "light"];
    if (idle.length < (reader.isDemoted ? this.#heavy : this.#light)) idle.push(reader);
    else void reader.end();
  }

  /** Forgets a reader whose process has ended. */
  #remove(reader: Reader<ReadJob>): void {
    this.#running.delete(reader);
    for (const idle of [this.#idle.light, this.#idle.heavy]) {
      const index = idle.indexOf(reader);
      if (index !== -1) idle.splice(index, 1);
    }
  }

  #closed(): Error {
    return new StoreUnavailableError(`The server has closed ${this.#file}.`);
  }

  #explain(error: unknown): unknown {
    if (!(error instanceof ReaderEndedError)) return error;
    return new StoreUnavailableError(`The process that reads ${this.#file} ended unexpectedly. Try again.`, {
      cause: error,
    });
  }
}
