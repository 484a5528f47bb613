import type { ReadName, ReadParams } from "../catalogue/catalogue.ts";

/** Messages between the server and a reader process. A reader does one job at a time. */

export type ReadJob = { readonly query: ReadName; readonly params: ReadParams<ReadName> };

/** An error sent between processes, with what is needed to explain and log it. */
export type Failure = {
  readonly message: string;
  readonly stack: string | undefined;
  readonly errcode: number | undefined;
};

/**
 * `ready` is sent once, when the store is open. After that there is one reply per job. `columnBytes` is the memory that
 * the reader's columns take.
 */
export type ReaderReply =
  | { readonly kind: "ready" }
  | { readonly kind: "rows"; readonly rows: readonly unknown[]; readonly columnBytes: number }
  | { readonly kind: "failure"; readonly failure: Failure };

export function toFailure(error: unknown): Failure {
  if (!(error instanceof Error)) return { message: String(error), stack: undefined, errcode: undefined };
  const errcode = "errcode" in error && typeof error.errcode === "number" ? error.errcode : undefined;
  return { message: error.message, stack: error.stack, errcode };
}

export function fromFailure({ message, stack, errcode }: Failure): Error {
  const error = new Error(message);
  if (stack !== undefined) error.stack = stack;
  return errcode === undefined ? error : Object.assign(error, { errcode });
}
