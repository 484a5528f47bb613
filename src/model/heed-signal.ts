import { setImmediate } from "node:timers/promises";

/**
 * Await this from time to time in a long loop. It lets Node handle Ctrl-C or SIGTERM, which a loop that only computes
 * or queries SQLite would block, and throws the signal's reason once it is aborted.
 */
export async function heedSignal(signal: AbortSignal | undefined): Promise<void> {
  await setImmediate();
  signal?.throwIfAborted();
}

/** Runs work that heeds the signal. Returns true if it was completed, and false if the signal stopped it. */
export async function untilStopped(
  signal: AbortSignal | undefined,
  work: () => Promise<void>,
): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (error) {
    if (signal?.aborted && error === signal.reason) return false;
    throw error;
  }
}
