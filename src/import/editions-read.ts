import type { StoredEdition } from "../model/ledger.ts";
import type { Edition } from "./question-record.ts";

/** What is told of one file as it is read. */
export type Reading = {
  readonly saw: (edition: Edition | null) => void;
  readonly skipped: () => void;
  /** The end of the file was reached. */
  readonly finish: () => void;
};

/**
 * Which editions an import has read whole. Only such an edition says what is gone: of a file that was stopped half-way,
 * or had a record that could not be read, the missing records may well be there.
 */
export class EditionsRead {
  readonly #whole = new Map<string, string>();
  readonly #broken = new Set<string>();

  begin(): Reading {
    const seen = new Map<string, Edition>();
    let broken = false;
    return {
      saw: (edition) => {
        if (edition !== null) seen.set(keyOf(edition), edition);
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

  whole(): readonly StoredEdition[] {
    return [...this.#whole]
      .map(([of, at]) => ({ of, at }))
      .filter((edition) => !this.#broken.has(keyOf(edition)));
  }
}

function keyOf({ of, at }: Edition): string {
  return `${at} ${of}`;
}
