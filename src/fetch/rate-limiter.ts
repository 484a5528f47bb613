import { setTimeout } from "node:timers/promises";

/** Spaces the requests of all workers: no faster than one an interval, and none while the server wants a pause. */
export class RateLimiter {
  readonly #interval: number;
  /** When the next request may start, on the clock of `performance`. */
  #next = 0;
  /** The turn of whoever came last: turns are taken in the order in which they were asked for. */
  #last: Promise<void> = Promise.resolve();

  /** `interval` is in milliseconds. */
  constructor(interval: number) {
    this.#interval = interval;
  }

  /** Lets nobody start for that many milliseconds. */
  holdFor(wait: number): void {
    this.#next = Math.max(this.#next, performance.now() + wait);
  }

  /** Resolves when a request may start; rejects when the signal aborts before that. */
  turn(signal: AbortSignal): Promise<void> {
    const mine = this.#after(this.#last, signal);
    // Whoever comes next waits for the end of this turn, not for its success.
    this.#last = mine.catch(() => {});
    return mine;
  }

  async #after(last: Promise<void>, signal: AbortSignal): Promise<void> {
    await last;
    signal.throwIfAborted();
    // A pause may be asked for while this one waits.
    for (let wait = this.#wait(); wait > 0; wait = this.#wait()) {
      await setTimeout(Math.ceil(wait), undefined, { signal });
    }
    this.#next = performance.now() + this.#interval;
  }

  #wait(): number {
    return this.#next - performance.now();
  }
}
