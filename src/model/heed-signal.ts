import { setImmediate } from "node:timers/promises";

/**
 * To be awaited now and then in a long loop: lets a Ctrl-C or a SIGTERM be heard, which no loop that only computes or asks
 * SQLite would let through, and throws the signal's reason once it is aborted.
 */
export async function heedSignal(signal: AbortSignal | undefined): Promise<void> {
  await setImmediate();
  signal?.throwIfAborted();
}
