import { QueryTimeoutError, StoreUnavailableError } from "../../../model/errors.ts";
import { Reader, ReaderEndedError } from "./reader.ts";
import type { ReadJob } from "./reader-messages.ts";

/** Readers at work at once: while one is at a slow statement the other answers. */
const SIZE = 2;

/** Least time that a job may wait for a reader, which on a busy machine takes its time to start, in milliseconds. */
const LEAST_PATIENCE_MS = 5000;

/** A job that waits for its turn. */
type Waiting = PromiseWithResolvers<Reader> & { readonly patience: NodeJS.Timeout };

/** A few processes that read one database, none for longer than a job may take. */
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

  /** Reads; one that takes too long, or waits too long for others, is stopped with a QueryTimeoutError. */
  async run(job: ReadJob): Promise<readonly unknown[]> {
    try {
      return await this.#runOnce(job);
    } catch (error) {
      if (!(error instanceof ReaderEndedError) || this.#isClosed) throw this.#explain(error);
      // Something else ended the process, such as a system short of memory; reading again does no harm.
      return await this.#runOnce(job).catch((second: unknown) => {
        throw this.#explain(second);
      });
    }
  }

  /** Ends all processes; what they are at is given up. */
  async close(): Promise<void> {
    this.#isClosed = true;
    for (const { reject } of this.#waiting.splice(0)) reject(new ReaderEndedError("The store is closed."));
    await Promise.all([...this.#running].map((reader) => reader.end()));
  }

  async #runOnce(job: ReadJob): Promise<readonly unknown[]> {
    const reader = await this.#turn();
    let isLate = false;
    const clock = setTimeout(() => {
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
      clearTimeout(clock);
    }
  }

  /** The next reader that is free, started where there are fewer than there may be. */
  #turn(): Promise<Reader> {
    if (this.#isClosed) return Promise.reject(new ReaderEndedError("The store is closed."));
    const idle = this.#idle.pop();
    if (idle !== undefined) return Promise.resolve(idle);
    const turn = Promise.withResolvers<Reader>();
    const patience = setTimeout(
      () => {
        this.#waiting.splice(this.#waiting.indexOf(waiting), 1);
        turn.reject(new QueryTimeoutError(this.#timeoutMs));
      },
      Math.max(this.#timeoutMs, LEAST_PATIENCE_MS),
    );
    const waiting = { ...turn, patience };
    this.#waiting.push(waiting);
    this.#start();
    return turn.promise.finally(() => clearTimeout(patience));
  }

  #start(): void {
    if (this.#isClosed || this.#running.size >= SIZE) return;
    const reader = new Reader(this.#file);
    this.#running.add(reader);
    void reader.ended.then(() => this.#forget(reader));
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

  /** A process that is gone, whoever ended it, makes room for another. */
  #forget(reader: Reader): void {
    this.#running.delete(reader);
    const position = this.#idle.indexOf(reader);
    if (position !== -1) this.#idle.splice(position, 1);
    if (this.#waiting.length > 0) this.#start();
  }

  #explain(error: unknown): unknown {
    if (!(error instanceof ReaderEndedError)) return error;
    return new StoreUnavailableError(`The process that reads ${this.#file} ended.`, { cause: error });
  }
}
