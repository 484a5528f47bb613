import type { StoredSnapshot } from "../model/ledger.ts";
import type { Snapshot } from "./question-record.ts";

/** What is told of one file as it is read. */
export type Reading = {
  readonly saw: (snapshot: Snapshot | null) => void;
  readonly skipped: () => void;
  /** The end of the file was reached. */
  readonly finish: () => void;
};

/**
 * Which editions an import has read whole. Only such an edition says what is gone: of a file that was stopped half-way,
 * or had a record that could not be read, the missing records may well be there.
 */
export class SnapshotsRead {
  readonly #whole = new Map<string, string>();
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
          else if (at > (this.#whole.get(of) ?? "")) this.#whole.set(of, at);
        }
      },
    };
  }

  whole(): readonly StoredSnapshot[] {
    return [...this.#whole]
      .map(([of, at]) => ({ of, at }))
      .filter((snapshot) => !this.#broken.has(keyOf(snapshot)));
  }
}

function keyOf({ of, at }: Snapshot): string {
  return `${at} ${of}`;
}
