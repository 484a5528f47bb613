import { ApiUnavailableError } from "../model/errors.ts";
import type { ApiItem } from "./api-item.ts";
import type { FetchFailure, FetchReport } from "./fetch-report.ts";

/** What one question came to; in the order of the list, whichever was answered first. */
export type Outcome =
  | { readonly kind: "here" | "vanished" | "unfinished" }
  | { readonly kind: "fetched"; readonly item: ApiItem }
  | { readonly kind: "failed"; readonly id: string; readonly listed: ApiItem | null; readonly reason: string }
  | { readonly kind: "fault"; readonly reason: string };

type OnProgress = (progress: { readonly done: number; readonly expected: number }) => void;

/** Keeps count of a fetch while it runs. */
export class FetchTally {
  readonly #onProgress: OnProgress | undefined;
  /** By list, how many questions it says it holds. */
  readonly #expected = new Map<number, number>();
  readonly #counts = { fetched: 0, here: 0, vanished: 0, failed: 0 };
  readonly #failures: FetchFailure[] = [];
  #incomplete = false;
  #listError: unknown = null;
  #failuresInARow = 0;

  constructor(onProgress: OnProgress | undefined) {
    this.#onProgress = onProgress;
  }

  get failuresInARow(): number {
    return this.#failuresInARow;
  }

  expect(list: number, total: number): void {
    this.#expected.set(list, total);
    this.#progress();
  }

  count(outcome: Outcome): void {
    if (outcome.kind === "fault") this.#failures.push({ id: null, reason: outcome.reason });
    if (outcome.kind === "fault" || outcome.kind === "unfinished") return;
    this.#counts[outcome.kind] += 1;
    if (outcome.kind === "failed") {
      this.#failures.push({ id: outcome.id, reason: outcome.reason });
      this.#failuresInARow += 1;
    } else if (outcome.kind !== "here") {
      this.#failuresInARow = 0;
    }
    this.#progress();
  }

  /** A list never held still. */
  unsettled(): void {
    this.#incomplete = true;
    this.#failures.push({
      id: null,
      reason:
        "The list changed each time it was read, or gives fewer questions than it says; some may be missing.",
    });
  }

  listFailed(error: unknown): void {
    this.#listError = error;
  }

  /** Throws what the list failed with if that left nothing to report. */
  report(
    file: string,
    { stopped, gaveUp }: { readonly stopped: boolean; readonly gaveUp: boolean },
  ): FetchReport {
    const { fetched, here, vanished, failed } = this.#counts;
    const found = fetched + here + vanished + failed;
    const failures = [...this.#failures];
    if (this.#listError !== null) {
      if (!(this.#listError instanceof ApiUnavailableError) || found === 0) throw this.#listError;
      failures.push({ id: null, reason: this.#listError.message });
    }
    if (gaveUp) {
      failures.push({
        id: null,
        reason: `${this.#failuresInARow} questions failed one after another: the API seems to be out of order.`,
      });
    }
    return {
      found,
      fetched,
      alreadyHere: here,
      vanished,
      truncated: failed,
      incomplete: this.#incomplete || this.#listError !== null || gaveUp,
      failures,
      stopped,
      file,
    };
  }

  #progress(): void {
    const { fetched, here, vanished, failed } = this.#counts;
    const expected = [...this.#expected.values()].reduce((sum, total) => sum + total, 0);
    this.#onProgress?.({ done: fetched + here + vanished + failed, expected });
  }
}
