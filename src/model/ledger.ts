import type { Change } from "./changes.ts";

/**
 * What a store keeps beside the graph: every version of every record that was ever imported. The graph follows from
 * them, whatever the order in which they came.
 */

/** The versions of one record, under the identity that the record itself has. */
export type StoredRecord = {
  /** The source's id; otherwise house, day and UIN; otherwise a hash. */
  readonly recordId: string;
  /** House, day and UIN, by which two sources may mean one question; null where one of them is unknown. */
  readonly naturalId: string | null;
  /** House, day of the answer and UIN, by which siblings may list the question; null where one of them is unknown. */
  readonly answerKey: string | null;
  /** JSON text: a list of records, each as its parser handed it on. */
  readonly versions: string;
};

/** A record with the keys of the questions that it lists as answered together with its own. */
export type ListingRecord = StoredRecord & { readonly siblingKeys: readonly string[] };

/** The latest edition of a reissued whole that has been read to its end. */
export type StoredSnapshot = { readonly of: string; readonly at: string };

/** The latest edition of a whole that holds a record. */
export type RecordSnapshot = StoredSnapshot & { readonly recordId: string };

/** What is written beside a batch of exchanges, in the same transaction. */
export type LedgerEntries = {
  readonly records: readonly ListingRecord[];
  readonly snapshots: readonly RecordSnapshot[];
  /** Editions that count from now on, in the place of those before them. */
  readonly latest: readonly StoredSnapshot[];
  readonly changes: readonly Change[];
  /** Questions that were part of the graph before and are written anew; all others of the batch are new to it. */
  readonly replaced: readonly string[];
  /** Questions that are no longer part of the graph. */
  readonly removed: readonly string[];
};

/** One run of an import, finished or stopped. */
export type ImportRun = {
  /** ISO 8601 in UTC. */
  readonly startedAt: string;
  readonly finishedAt: string;
  readonly files: number;
  readonly read: number;
  readonly loaded: number;
  readonly skipped: number;
  readonly stopped: boolean;
};
