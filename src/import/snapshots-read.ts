import type { StoredSnapshot } from "../model/ledger.ts";
import type { Snapshot } from "./question-record.ts";

/** Callbacks while a file is read. */
export type Reading = {
  readonly saw: (snapshot: Snapshot | null) => void;
  readonly skipped: () => void;
  /** Call it at the end of the file. */
  readonly finish: () => void;
};

/**
 * Finds the snapshots that an import has read completely. Only these show which records are gone: after an interruption
 * or a skipped record, a record that seems to be missing may still be there.
 */
export class SnapshotsRead {
  readonly #complete = new Map<string, string>();
  readonly #broken = new Set<string>();

  begin(): Reading {
    const seen = new Map<string, Snapshot>();
    let broken = false;
    return {
      saw: (snapshot) => {
        if (snapshot !== null) seen.set(keyOf(snapshot), snapshot);
      },
      skipped: () => {
        broken = true;
      },
      finish: () => {
        for (const [key, { of, at }] of seen) {
          if (broken) this.#broken.add(key);
          else if (at > (this.#complete.get(of) ?? "")) this.#complete.set(of, at);
        }
      },
    };
  }

  complete(): readonly StoredSnapshot[] {
    return [...this.#complete]
      .map(([of, at]) => ({ of, at }))
      .filter((snapshot) => !this.#broken.has(keyOf(snapshot)));
  }
}

function keyOf({ of, at }: Snapshot): string {
  return `${at} ${of}`;
}
