import type { DeclaredDays } from "../model/coverage.ts";

/** Result of a fetch. Unless it was interrupted, found = fetched + alreadyHere + vanished + truncated. */
export type FetchReport = {
  /** Questions in the list, or questions to complete. */
  readonly found: number;
  /** Questions fetched with their full texts in this run. */
  readonly fetched: number;
  /** Questions already in the file and unchanged. */
  readonly alreadyHere: number;
  /** Questions in the list that no longer existed when they were fetched. */
  readonly vanished: number;
  /**
   * Questions whose full text could not be fetched. The file has the list's truncated text, if any. The next run
   * retries.
   */
  readonly truncated: number;
  /** True if some may be missing because the list could not be read completely or kept changing. */
  readonly incomplete: boolean;
  readonly failures: readonly FetchFailure[];
  /** True if it was interrupted. */
  readonly stopped: boolean;
  /** The days that the file now covers: it has every question tabled on them. */
  readonly declared: readonly DeclaredDays[];
  readonly file: string;
};

export type FetchFailure = {
  /** Null if the failure does not concern a single question. */
  readonly id: string | null;
  /** Includes the address, the response and what was expected. */
  readonly reason: string;
};
