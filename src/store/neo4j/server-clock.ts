import { setTimeout as wait } from "node:timers/promises";
import { StoreUnavailableError } from "../../model/errors.ts";

/** How long a server may take to answer the smallest statement, or to accept a connection, in milliseconds. */
const PATIENCE_MS = 5000;

/** How long a server may not answer while an import or a command waits for it, in milliseconds. It may be short of memory. */
const LONG_PATIENCE_MS = 30_000;

/** How long to wait between two checks of a server that works on a statement, in milliseconds. */
const CHECK_INTERVAL_MS = 5000;

/**
 * Waits for a server no longer than it is sure to respond. The driver has time limits for a server that is not there, but
 * waits without end for one that accepts connections and then says nothing.
 */
export class ServerClock {
  readonly #location: string;
  readonly #ping: () => Promise<unknown>;

  /** `ping` runs the smallest statement on a connection of its own. */
  constructor(location: string, ping: () => Promise<unknown>) {
    this.#location = location;
    this.#ping = ping;
  }

  /** For work that takes no time at a server that responds. */
  briefly<Result>(work: Promise<Result>): Promise<Result> {
    return this.#within(PATIENCE_MS, work);
  }

  /** For work that may take long. Meanwhile the server must answer smaller statements. */
  async whileItResponds<Result>(work: Promise<Result>): Promise<Result> {
    const ended = new AbortController();
    try {
      return await Promise.race([work, this.#watch(ended.signal)]);
    } finally {
      ended.abort();
    }
  }

  async #watch(ended: AbortSignal): Promise<never> {
    // The work decides when this ends, so a failed ping is only one that came too late.
    const ping = () => this.#ping().catch(() => {});
    for (;;) {
      const isWaiting = await wait(CHECK_INTERVAL_MS, true, { ref: false, signal: ended }).catch(() => false);
      if (!isWaiting) return new Promise(() => {});
      await this.#within(LONG_PATIENCE_MS, ping());
    }
  }

  async #within<Result>(ms: number, work: Promise<Result>): Promise<Result> {
    const { promise: late, reject } = Promise.withResolvers<never>();
    const timer = setTimeout(() => reject(this.#silent(ms)), ms);
    try {
      return await Promise.race([work, late]);
    } finally {
      clearTimeout(timer);
    }
  }

  #silent(ms: number): StoreUnavailableError {
    return new StoreUnavailableError(
      `The Neo4j server at ${this.#location} accepts connections but has not responded for ${ms / 1000} seconds. Check its log, or restart it.`,
    );
  }
}
