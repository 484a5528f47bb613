import type { Session } from "neo4j-driver";

/**
 * Runs a read in a session and closes it. If the signal aborts, throws its reason at once; closing the session then ends
 * the transaction at the server, which `rollback` or `close` of a transaction would not do before its statement ends.
 */
export async function runUntilAborted<Result>(
  session: Session,
  signal: AbortSignal,
  run: () => Promise<Result>,
): Promise<Result> {
  const aborted = Promise.withResolvers<never>();
  const onAbort = () => aborted.reject(signal.reason);
  signal.addEventListener("abort", onAbort);
  try {
    signal.throwIfAborted();
    return await Promise.race([run(), aborted.promise]);
  } finally {
    signal.removeEventListener("abort", onAbort);
    const closed = session.close();
    if (signal.aborted) closed.catch(() => {});
    else await closed;
  }
}
