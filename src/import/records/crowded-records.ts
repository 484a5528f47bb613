import type { QuestionRecord } from "../question-record.ts";
import { type Crowd, crowdKeysOf } from "./crowds.ts";

/**
 * Holds back records that join a crowd until it would double. Loading one record of a crowd reads and writes all of it,
 * so without this the work would grow with the square of the crowd. The graph is the same, because it is computed from
 * the versions and not from their order.
 */
export class CrowdedRecords {
  readonly #crowds = new Map<string, Crowd>();
  readonly #held = new Map<Crowd, QuestionRecord[]>();

  /** Takes records, and returns those to load now. */
  admit(records: readonly QuestionRecord[]): readonly QuestionRecord[] {
    if (this.#crowds.size === 0) return records;
    const admitted: QuestionRecord[] = [];
    for (const record of records) {
      const crowd = this.#largestCrowdOf(record);
      if (crowd === null) admitted.push(record);
      else this.#hold(crowd, [record]);
    }
    for (const [crowd, held] of this.#held) {
      if (held.length < crowd.versions) continue;
      for (const record of held) admitted.push(record);
      this.#held.delete(crowd);
    }
    return admitted;
  }

  /** Returns all records held back. */
  release(): readonly QuestionRecord[] {
    const held = [...this.#held.values()].flat();
    this.#held.clear();
    return held;
  }

  /** Learns the crowds that a load has read and written. */
  learn(crowds: Iterable<Crowd>): void {
    for (const crowd of crowds) {
      for (const key of crowd.keys) {
        const before = this.#crowds.get(key);
        this.#crowds.set(key, crowd);
        if (before === undefined || before === crowd) continue;
        const held = this.#held.get(before) ?? [];
        this.#held.delete(before);
        this.#hold(crowd, held);
      }
    }
  }

  #hold(crowd: Crowd, records: readonly QuestionRecord[]): void {
    if (records.length === 0) return;
    const held = this.#held.get(crowd) ?? [];
    for (const record of records) held.push(record);
    this.#held.set(crowd, held);
  }

  #largestCrowdOf(record: QuestionRecord): Crowd | null {
    let largest: Crowd | null = null;
    for (const key of crowdKeysOf(record)) {
      const crowd = this.#crowds.get(key);
      if (crowd !== undefined && crowd.versions > (largest?.versions ?? 0)) largest = crowd;
    }
    return largest;
  }
}
