import { QueryTimeoutError, StoreUnavailableError } from "../../../model/errors.ts";
import { Reader, ReaderEndedError } from "./reader.ts";
import type { ReadJob } from "./reader-messages.ts";

/** The number of readers. While one runs a slow statement, the other can answer. */
const SIZE = 2;

/** The shortest time limit for waiting for a reader, in milliseconds. On a busy machine a reader starts slowly. */
const MIN_WAIT_MS = 5000;

/** A job that waits for a reader. */
type Waiting = PromiseWithResolvers<Reader>;

/** A few processes that read one database, with a time limit for each job. */
export class ReaderPool {
  readonly #file: string;
  readonly #timeoutMs: number;
  readonly #idle: Reader[] = [];
  readonly #running = new Set<Reader>();
  readonly #waiting: Waiting[] = [];
  #isClosed = false;

  constructor(file: string, timeoutMs: number) {
    this.#file = file;
    this.#timeoutMs = timeoutMs;
  }

  /** Runs a job. Throws a QueryTimeoutError if it takes too long or waits too long for a reader. */
  async run(job: ReadJob): Promise<readonly unknown[]> {
    try {
      return await this.#runOnce(job);
    } catch (error) {
      if (!(error instanceof ReaderEndedError) || this.#isClosed) throw this.#explain(error);
      // Something else ended the process, such as a lack of memory. It is safe to read again.
      return await this.#runOnce(job).catch((second: unknown) => {
        throw this.#explain(second);
      });
    }
  }

  /** Ends all processes and abandons their jobs. */
  async close(): Promise<void> {
    this.#isClosed = true;
    for (const { reject } of this.#waiting.splice(0)) reject(new ReaderEndedError("The store is closed."));
    await Promise.all([...this.#running].map((reader) => reader.end()));
  }

  async #runOnce(job: ReadJob): Promise<readonly unknown[]> {
    const reader = await this.#takeReader();
    let isLate = false;
    const timer = setTimeout(() => {
      isLate = true;
      void reader.end();
    }, this.#timeoutMs);
    try {
      const rows = await reader.run(job);
      if (!isLate) this.#free(reader);
      return rows;
    } catch (error) {
      if (isLate) throw new QueryTimeoutError(this.#timeoutMs, { cause: error });
      if (!(error instanceof ReaderEndedError)) this.#free(reader);
      throw error;
    } finally {
      clearTimeout(timer);
    }
  }

  /** The next free reader. Starts one if there are fewer than allowed. */
  #takeReader(): Promise<Reader> {
    if (this.#isClosed) return Promise.reject(new ReaderEndedError("The store is closed."));
    const idle = this.#idle.pop();
    if (idle !== undefined) return Promise.resolve(idle);
    const waiting: Waiting = Promise.withResolvers<Reader>();
    const timer = setTimeout(
      () => {
        this.#waiting.splice(this.#waiting.indexOf(waiting), 1);
        waiting.reject(new QueryTimeoutError(this.#timeoutMs));
      },
      Math.max(this.#timeoutMs, MIN_WAIT_MS),
    );
    this.#waiting.push(waiting);
    this.#start();
    return waiting.promise.finally(() => clearTimeout(timer));
  }

  #start(): void {
    if (this.#isClosed || this.#running.size >= SIZE) return;
    const reader = new Reader(this.#file);
    this.#running.add(reader);
    void reader.ended.then(() => this.#remove(reader));
    reader.opened.then(
      () => this.#free(reader),
      (error: unknown) => {
        void reader.end();
        for (const { reject } of this.#waiting.splice(0)) reject(error);
      },
    );
  }

  #free(reader: Reader): void {
    const next = this.#waiting.shift();
    if (next === undefined) this.#idle.push(reader);
    else next.resolve(reader);
  }

  /** Removes a reader whose process has ended, and starts another if jobs are waiting. */
  #remove(reader: Reader): void {
    this.#running.delete(reader);
    const index = this.#idle.indexOf(reader);
    if (index !== -1) this.#idle.splice(index, 1);
    if (this.#waiting.length > 0) this.#start();
  }

  #explain(error: unknown): unknown {
    if (!(error instanceof ReaderEndedError)) return error;
    return new StoreUnavailableError(`The process that reads ${this.#file} ended unexpectedly. Try again.`, {
      cause: error,
    });
  }
}
