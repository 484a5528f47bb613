import { OverloadedError, QueryTimeoutError } from "../model/errors.ts";
import { HEAVY_MS, type ReadRequest } from "./read-request.ts";

type Waiting = PromiseWithResolvers<Running> & { readonly request: ReadRequest };
type Running = { isHeavy: boolean };

export type TurnLimits = {
  /** Statements of light requests that run at the same time. */
  readonly light: number;
  /** Statements of heavy requests that run at the same time. */
  readonly heavy: number;
  /** How long a statement waits for its turn, in milliseconds. */
  readonly waitMs: number;
};

/** How many statements run and wait, for operators. */
export type TurnCounts = {
  readonly running: number;
  readonly waiting: number;
  /** Statements that have run to an end, good or bad. */
  readonly ended: number;
  /** Statements that never ran, because their request ended or waited too long. */
  readonly abandoned: number;
};

/**
 * Lets a limited number of statements run at the same time. The next one belongs to the request that has used the
 * engine least, so a request with many statements cannot hold up the others. Heavy requests have a limit of their own
 * and leave the rest to light ones.
 */
export class Turns {
  readonly #limits: TurnLimits;
  readonly #waiting: Waiting[] = [];
  readonly #running = new Set<Running>();
  #ended = 0;
  #abandoned = 0;

  constructor(limits: TurnLimits) {
    this.#limits = limits;
  }

  get counts(): TurnCounts {
    return {
      running: this.#running.size,
      waiting: this.#waiting.length,
      ended: this.#ended,
      abandoned: this.#abandoned,
    };
  }

  /** Runs `work` when it is the request's turn, and tells it whether the request is heavy. */
  async run<Result>(request: ReadRequest, work: (isHeavy: boolean) => Promise<Result>): Promise<Result> {
    request.signal.throwIfAborted();
    const running = this.#begin(request) ?? (await this.#wait(request));
    const stopCounting = request.startStatement();
    // A statement that turns out to be heavy gives its turn to a light one.
    const timer = setTimeout(() => {
      running.isHeavy = true;
      this.#startNext();
    }, HEAVY_MS);
    try {
      return await work(running.isHeavy);
    } finally {
      clearTimeout(timer);
      stopCounting();
      this.#running.delete(running);
      this.#ended += 1;
      this.#startNext();
    }
  }

  /** Rejects all statements that wait. */
  abandonAll(error: Error): void {
    for (const waiting of this.#waiting.splice(0)) waiting.reject(error);
  }

  /** Takes a turn if there is one. */
  #begin(request: ReadRequest): Running | null {
    if (!this.#hasTurn(request.isHeavy)) return null;
    const running = { isHeavy: request.isHeavy };
    this.#running.add(running);
    return running;
  }

  #hasTurn(isHeavy: boolean): boolean {
    const { light, heavy } = this.#limits;
    let heavyRunning = 0;
    for (const running of this.#running) if (running.isHeavy) heavyRunning += 1;
    if (isHeavy) return heavyRunning < heavy;
    // Statements that were mistaken for light ones must not start processes without end.
    return this.#running.size - heavyRunning < light && this.#running.size < 2 * light + heavy;
  }

  async #wait(request: ReadRequest): Promise<Running> {
    const { signal } = request;
    const waiting: Waiting = { ...Promise.withResolvers<Running>(), request };
    this.#waiting.push(waiting);
    const startedAt = performance.now();
    const giveUp = (error: unknown) => {
      const index = this.#waiting.indexOf(waiting);
      if (index === -1) return;
      this.#waiting.splice(index, 1);
      this.#abandoned += 1;
      waiting.reject(error);
    };
    const overloaded = () => giveUp(new OverloadedError(performance.now() - startedAt));
    // To say that a statement took too long would be wrong: it did not run.
    const onAbort = () => (signal.reason instanceof QueryTimeoutError ? overloaded() : giveUp(signal.reason));
    const timer = request.isPatient ? undefined : setTimeout(overloaded, this.#limits.waitMs);
    signal.addEventListener("abort", onAbort);
    try {
      return await waiting.promise;
    } finally {
      clearTimeout(timer);
      signal.removeEventListener("abort", onAbort);
    }
  }

  /** Gives free turns to those waiting whose requests have used the engine least. */
  #startNext(): void {
    while (this.#waiting.length > 0) {
      const hasTurn = { light: this.#hasTurn(false), heavy: this.#hasTurn(true) };
      if (!hasTurn.light && !hasTurn.heavy) return;
      let next: Waiting | null = null;
      let least = Number.POSITIVE_INFINITY;
      for (const waiting of this.#waiting) {
        const used = waiting.request.usedMs;
        if (used >= least || !hasTurn[waiting.request.isHeavy ? "heavy" : "light"]) continue;
        next = waiting;
        least = used;
      }
      if (next === null) return;
      this.#waiting.splice(this.#waiting.indexOf(next), 1);
      const running = { isHeavy: next.request.isHeavy };
      this.#running.add(running);
      next.resolve(running);
    }
  }
}
