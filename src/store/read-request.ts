/** A request that has used the engine for this long is heavy: it may no longer hold up the others. In milliseconds. */
export const HEAVY_MS = 50;

/** A request as an engine sees it. Its reads take turns with those of other requests, and end with it. */
export class ReadRequest {
  /** Aborts when the request ends early; the reason is the error for reads that are running. */
  readonly signal: AbortSignal;
  /** Whether its estimated cost alone makes it heavy. */
  isCostly = false;
  /** Whether its statements wait for their turn as long as it takes, like those of an export that has begun. */
  isPatient = false;
  #usedMs = 0;
  readonly #startsOfRunning = new Set<{ readonly startedAt: number }>();

  /** Without a signal, the reads are the server's own and only time limits end them. */
  constructor(signal: AbortSignal = new AbortController().signal) {
    this.signal = signal;
  }

  /** Milliseconds for which its statements have run so far. */
  get usedMs(): number {
    let used = this.#usedMs;
    for (const { startedAt } of this.#startsOfRunning) used += performance.now() - startedAt;
    return used;
  }

  get isHeavy(): boolean {
    return this.isCostly || this.usedMs >= HEAVY_MS;
  }

  /** Counts a statement's time until the returned function is called. */
  startStatement(): () => void {
    const statement = { startedAt: performance.now() };
    this.#startsOfRunning.add(statement);
    return () => {
      this.#startsOfRunning.delete(statement);
      this.#usedMs += performance.now() - statement.startedAt;
    };
  }
}
