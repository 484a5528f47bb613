import { setTimeout } from "node:timers/promises";

/** Spaces the requests of all workers: no faster than one an interval, and none while the server wants a pause. */
export class Pace {
  readonly #interval: number;
  /** When the next request may start, on the clock of `performance`. */
  #next = 0;

  /** `interval` is in milliseconds. */
  constructor(interval: number) {
    this.#interval = interval;
  }

  /** Lets nobody start for that many milliseconds. */
  holdFor(wait: number): void {
    this.#next = Math.max(this.#next, performance.now() + wait);
  }

  /** Resolves when a request may start; rejects when the signal aborts before that. */
  async turn(signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    // Somebody else may have taken the turn, or a pause may have been asked for, while this one waited.
    for (;;) {
      const wait = this.#next - performance.now();
      if (wait <= 0) break;
      await setTimeout(Math.ceil(wait), undefined, { signal });
    }
    this.#next = performance.now() + this.#interval;
  }
}
