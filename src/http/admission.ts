import { setImmediate as nextTurn } from "node:timers/promises";
import { QueryTimeoutError } from "../model/errors.ts";
import { ReadRequest } from "../store/read-request.ts";

export type AdmissionLimits = {
  /** Requests that may run or wait at the same time. */
  readonly maxRequests: number;
  /** Time limit of a request, in milliseconds. */
  readonly requestTimeoutMs: number;
};

/** What became of the requests to GraphQL, for operators. */
export type AdmissionCounts = {
  /** Requests that run or wait, and how many of them are heavy. */
  readonly open: number;
  readonly openHeavy: number;
  /** Requests since the server started: answered, rejected because of too much work, and given up by their clients. */
  readonly ended: number;
  readonly rejected: number;
  readonly abandoned: number;
};

/** A request that was let in. Call `leave` when it is answered. */
export type Admitted = { readonly request: ReadRequest; readonly leave: () => void };

/**
 * Lets in as many requests as can be answered soon, and rejects the others at once. A queue without a bound would grow
 * until each client has given up before its turn.
 */
export class Admission {
  readonly #limits: AdmissionLimits;
  readonly #open = new Set<ReadRequest>();
  #lastBulky: Promise<unknown> = Promise.resolve();
  readonly #nextLong = oneEachTurn();
  readonly #nextShort = oneEachTurn();
  /** Requests that have arrived and not been begun. */
  #arriving = 0;
  #ended = 0;
  #rejected = 0;
  #abandoned = 0;

  constructor(limits: AdmissionLimits) {
    this.#limits = limits;
  }

  get isFull(): boolean {
    return this.#open.size + this.#arriving >= this.#limits.maxRequests;
  }

  get counts(): AdmissionCounts {
    return {
      open: this.#open.size + this.#arriving,
      openHeavy: this.#countHeavy(),
      ended: this.#ended,
      rejected: this.#rejected,
      abandoned: this.#abandoned,
    };
  }

  /** Counts a request that was rejected. */
  reject(): null {
    this.#rejected += 1;
    return null;
  }

  /**
   * Waits for the turn of a request that has arrived. One short one is begun in each turn of the event loop. If all were
   * begun as they are received, those behind them would wait where no one counts them, until their clients give up.
   */
  async waitToBegin(isLong: boolean): Promise<void> {
    this.#arriving += 1;
    // A long one has a turn of its own later, before its document is parsed. Short ones do not wait behind it.
    await (isLong ? nextTurn() : this.#nextShort());
    this.#arriving -= 1;
  }

  /** Lets a request in, or returns null. The request ends when its client hangs up, which `client` tells. */
  enter(client: AbortSignal): Admitted | null {
    if (this.#open.size >= this.#limits.maxRequests) return this.reject();
    const controller = new AbortController();
    const { requestTimeoutMs } = this.#limits;
    const deadline = setTimeout(
      () => controller.abort(new QueryTimeoutError(requestTimeoutMs)),
      requestTimeoutMs,
    );
    const hangUp = () => controller.abort(client.reason);
    if (client.aborted) hangUp();
    else client.addEventListener("abort", hangUp);
    const request = new ReadRequest(controller.signal);
    this.#open.add(request);
    return {
      request,
      leave: () => {
        clearTimeout(deadline);
        client.removeEventListener("abort", hangUp);
        this.#open.delete(request);
        if (client.aborted) this.#abandoned += 1;
        else this.#ended += 1;
      },
    };
  }

  /** Marks a request as heavy because of its cost. Returns false if there are too many, so that light ones find room. */
  admitHeavy(request: ReadRequest): boolean {
    if (this.#countHeavy() >= Math.max(1, this.#limits.maxRequests / 2)) {
      this.reject();
      return false;
    }
    request.isCostly = true;
    return true;
  }

  /** Runs work that keeps this process busy and fills its memory, one request after the other. */
  runBulky<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = this.#lastBulky.then(work);
    this.#lastBulky = result.catch(() => {});
    return result;
  }

  /**
   * Waits for the turn of a long document. To parse it and estimate its cost blocks this process, so one is begun in each
   * turn of the event loop, and others are answered in between.
   */
  waitForLong(): Promise<unknown> {
    return this.#nextLong();
  }

  #countHeavy(): number {
    let heavy = 0;
    for (const request of this.#open) if (request.isCostly) heavy += 1;
    return heavy;
  }
}

/** Lets those who wait go on one by one, one in each turn of the event loop. */
function oneEachTurn(): () => Promise<unknown> {
  let last: Promise<unknown> = Promise.resolve();
  return () => {
    last = last.then(() => nextTurn());
    return last;
  };
}
