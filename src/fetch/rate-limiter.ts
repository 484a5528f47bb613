import { setTimeout } from "node:timers/promises";

/** Limits the rate of requests: at most one per interval, and none during a pause that the server requested. */
export class RateLimiter {
  readonly #interval: number;
  /** When the next request may start, in the time of `performance.now()`. */
  #next = 0;
  /** The last caller in the queue. Callers proceed in order. */
  #last: Promise<void> = Promise.resolve();

  /** `interval` is in milliseconds. */
  constructor(interval: number) {
    this.#interval = interval;
  }

  /** Lets no request start for the given number of milliseconds. */
  pauseFor(duration: number): void {
    this.#next = Math.max(this.#next, performance.now() + duration);
  }

  /** Resolves when a request may start. Rejects if the signal aborts before that. */
  wait(signal: AbortSignal): Promise<void> {
    const current = this.#waitAfter(this.#last, signal);
    // The next caller waits until this one is done, even if it is aborted.
    this.#last = current.catch(() => {});
    return current;
  }

  async #waitAfter(previous: Promise<void>, signal: AbortSignal): Promise<void> {
    await previous;
    signal.throwIfAborted();
    // A pause may begin while this caller waits.
    for (let remaining = this.#remaining(); remaining > 0; remaining = this.#remaining()) {
      await setTimeout(Math.ceil(remaining), undefined, { signal });
    }
    this.#next = performance.now() + this.#interval;
  }

  #remaining(): number {
    return this.#next - performance.now();
  }
}
