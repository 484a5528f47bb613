import { ApiUnavailableError } from "../model/errors.ts";
import type { ApiItem } from "./api-item.ts";
import type { FetchFailure, FetchReport } from "./fetch-report.ts";

/** The outcome for one question. Outcomes are in the order of the list, not of the responses. */
export type Outcome =
  | { readonly kind: "alreadyHere" | "vanished" | "unfinished" }
  | { readonly kind: "fetched"; readonly item: ApiItem }
  | { readonly kind: "failed"; readonly id: string; readonly listed: ApiItem | null; readonly reason: string }
  | { readonly kind: "fault"; readonly reason: string };

type OnProgress = (progress: { readonly done: number; readonly expected: number }) => void;

/** Counts the outcomes of a fetch while it runs. */
export class FetchTally {
  readonly #onProgress: OnProgress | undefined;
  /** The reported length of each list. The last one is being read. */
  readonly #expected: number[] = [0];
  readonly #counts = { fetched: 0, alreadyHere: 0, vanished: 0, failed: 0 };
  readonly #failures: FetchFailure[] = [];
  #incomplete = false;
  #listError: unknown = null;
  #consecutiveFailures = 0;

  constructor(onProgress: OnProgress | undefined) {
    this.#onProgress = onProgress;
  }

  get consecutiveFailures(): number {
    return this.#consecutiveFailures;
  }

  beginList(): void {
    this.#expected.push(0);
  }

  /** The length of the current list. */
  expect(total: number): void {
    this.#expected[this.#expected.length - 1] = total;
    this.#progress();
  }

  /** The current list is read again in two parts. */
  forgetLastList(): void {
    this.#expected.pop();
  }

  count(outcome: Outcome): void {
    if (outcome.kind === "fault") this.#failures.push({ id: null, reason: outcome.reason });
    if (outcome.kind === "fault" || outcome.kind === "unfinished") return;
    this.#counts[outcome.kind] += 1;
    if (outcome.kind === "failed") {
      this.#failures.push({ id: outcome.id, reason: outcome.reason });
      this.#consecutiveFailures += 1;
    } else if (outcome.kind !== "alreadyHere") {
      this.#consecutiveFailures = 0;
    }
    this.#progress();
  }

  /** A list kept changing. */
  listUnstable(): void {
    this.#incomplete = true;
    this.#failures.push({
      id: null,
      reason:
        "The list changed each time it was read, or has fewer questions than it reports. Some may be missing; run the command again.",
    });
  }

  listFailed(error: unknown): void {
    this.#listError = error;
  }

  /** Throws the error of the list if there is nothing else to report. */
  report(
    file: string,
    { stopped, gaveUp }: { readonly stopped: boolean; readonly gaveUp: boolean },
  ): FetchReport {
    const { fetched, alreadyHere, vanished, failed } = this.#counts;
    const found = fetched + alreadyHere + vanished + failed;
    const failures = [...this.#failures];
    if (this.#listError !== null) {
      if (!(this.#listError instanceof ApiUnavailableError) || found === 0) throw this.#listError;
      failures.push({ id: null, reason: this.#listError.message });
    }
    if (gaveUp) {
      failures.push({
        id: null,
        reason: `Stopped after ${this.#consecutiveFailures} consecutive failures: the API seems to be down. Try again later.`,
      });
    }
    return {
      found,
      fetched,
      alreadyHere,
      vanished,
      truncated: failed,
      incomplete: this.#incomplete || this.#listError !== null || gaveUp,
      failures,
      stopped,
      declared: [],
      file,
    };
  }

  #progress(): void {
    const { fetched, alreadyHere, vanished, failed } = this.#counts;
    const expected = this.#expected.reduce((sum, total) => sum + total, 0);
    this.#onProgress?.({ done: fetched + alreadyHere + vanished + failed, expected });
  }
}
