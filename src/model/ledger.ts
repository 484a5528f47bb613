import type { Change } from "./changes.ts";

/**
 * What a store keeps in addition to the graph: every version of every imported record. The graph is derived from them,
 * whatever order they were imported in.
 */

/** All versions of one record, under the record's id. */
export type StoredRecord = {
  /** The source's id; otherwise House, day and UIN; otherwise a hash. */
  readonly recordId: string;
  /** House, day and UIN, which match records of the same question in two sources; null if one of them is unknown. */
  readonly naturalId: string | null;
  /** House, day of the answer and UIN, by which siblings may list the question; null if one of them is unknown. */
  readonly answerKey: string | null;
  /** JSON text: a list of parsed records. */
  readonly versions: string;
};

/** A record with the keys of the siblings that it lists. */
export type ListingRecord = StoredRecord & { readonly siblingKeys: readonly string[] };

/** The latest snapshot of a source that was read completely. */
export type StoredSnapshot = { readonly of: string; readonly at: string };

/** The latest snapshot that contains a record. */
export type RecordSnapshot = StoredSnapshot & { readonly recordId: string };

/** What is written together with a batch of exchanges, in the same transaction. */
export type LedgerEntries = {
  readonly records: readonly ListingRecord[];
  /** Ids of those records that are already in the store. All others are new. */
  readonly rewritten: readonly string[];
  readonly snapshots: readonly RecordSnapshot[];
  /** Snapshots that take effect now and replace earlier ones. */
  readonly latest: readonly StoredSnapshot[];
  readonly changes: readonly Change[];
  /** Questions of the batch that are already in the graph and are rewritten. All others are new. */
  readonly replaced: readonly string[];
  /** Questions to remove from the graph. */
  readonly removed: readonly string[];
};

/** A file whose records were all loaded without a remark, so that it need not be read again until it changes. */
export type ImportedFile = {
  /** The path as the user gave it. */
  readonly source: string;
  /** The file's modification time, ISO 8601 in UTC. */
  readonly modifiedAt: string;
  /** SHA-256 of its bytes. */
  readonly contentHash: string;
  /** How many records it has. */
  readonly records: number;
  /** JSON text: a list of the ids of its records. */
  readonly recordIds: string;
};

/** One run of an import, completed or interrupted. */
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
