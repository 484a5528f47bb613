import type { Session } from "neo4j-driver";
import { untilAborted } from "./until-aborted.ts";

/**
 * Runs a read in a session and closes it. If the signal aborts, throws its reason at once; closing the session then ends
 * the transaction at the server, which `rollback` or `close` of a transaction would not do before its statement ends.
 */
export async function runUntilAborted<Result>(
  session: Session,
  signal: AbortSignal,
  run: () => Promise<Result>,
): Promise<Result> {
  try {
    signal.throwIfAborted();
    return await untilAborted(run(), signal);
  } finally {
    const closed = session.close();
    if (signal.aborted) closed.catch(() => {});
    else await closed;
  }
}
