import { MAX_DOWNLOADS } from "../model/limits.ts";

/**
 * The downloads that a server writes now. Exports and the files of long lists share them, because each keeps the store
 * busy from its first row to its last.
 */
export class DownloadSlots {
  #taken = 0;

  /** Takes a slot, and returns what gives it back, however often it is called. Null if all are taken. */
  take(): (() => void) | null {
    if (this.#taken >= MAX_DOWNLOADS) return null;
    this.#taken += 1;
    let held = true;
    return () => {
      if (held) this.#taken -= 1;
      held = false;
    };
  }
}

/** What a client is told that finds no slot free. */
export const noSlot = {
  status: 503,
  message: `This server is writing ${MAX_DOWNLOADS} other downloads. Try again in a moment.`,
  headers: { "retry-after": "10" },
} as const;
