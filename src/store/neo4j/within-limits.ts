import { QueryTimeoutError } from "../../model/errors.ts";
import { explainConnectionError } from "./connection-error.ts";
import { isTimeout } from "./is-timeout.ts";

/** A server checks the time of its transactions every two seconds. Then this process ends them. In milliseconds. */
const GRACE_MS = 1000;

/** What ends a read early: a time limit in milliseconds, or null for none; and the end of its request or of patience. */
export type Limits = { readonly timeout: number | null; readonly signal: AbortSignal };

/** Runs statements until their request ends or the time limit is over. `location` is the server, for errors. */
export async function withinLimits<Result>(
  location: string,
  { timeout, signal }: Limits,
  work: (limits: Limits) => Promise<Result>,
): Promise<Result> {
  const late = new AbortController();
  const giveUp = () => late.abort(new QueryTimeoutError(timeout ?? 0));
  const timer = timeout === null ? undefined : setTimeout(giveUp, timeout + GRACE_MS);
  const limits = { timeout, signal: AbortSignal.any([signal, late.signal]) };
  try {
    return await work(limits);
  } catch (error) {
    if (limits.signal.aborted) throw limits.signal.reason;
    throw timeout !== null && isTimeout(error)
      ? new QueryTimeoutError(timeout, { cause: error })
      : explainConnectionError(error, location);
  } finally {
    clearTimeout(timer);
  }
}
