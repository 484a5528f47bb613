/** What came of a fetch. Unless it was stopped, found = fetched + alreadyHere + vanished + cut. */
export type FetchReport = {
  /** Questions that the list names, or that were to be completed. */
  readonly found: number;
  /** Written with their full texts in this run. */
  readonly fetched: number;
  /** In the file already, and unchanged. */
  readonly alreadyHere: number;
  /** Named by the list, but gone when they were asked for. */
  readonly vanished: number;
  /** Whose full text could not be had: the file has the cut one, if the list gave it. The next run tries again. */
  readonly truncated: number;
  /** True when the list could not be read to its end or never held still, so that some may be missing. */
  readonly incomplete: boolean;
  readonly failures: readonly FetchFailure[];
  /** True when it was stopped before its end. */
  readonly stopped: boolean;
  readonly file: string;
};

export type FetchFailure = {
  /** Null for what concerns no one question. */
  readonly id: string | null;
  /** With the address, what came and what was expected. */
  readonly reason: string;
};
