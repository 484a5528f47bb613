import type { PeopleReport } from "./import-people.ts";
import type { OverridesReport } from "./overrides/override-book.ts";
import type { FileEncoding, SkippedRecord } from "./question-record.ts";

/** What an import did. Nothing is lost: `read` is always `loaded` plus the number of `skipped`. */
export type ImportReport = {
  readonly files: number;
  readonly read: number;
  readonly loaded: number;
  /** Questions that the graph did not have before. */
  readonly added: number;
  /** Questions it had, of which it learned something new; a record that says nothing new changes none. */
  readonly changed: number;
  readonly skipped: readonly SkippedRecord[];
  /** Records that are loaded though they tell of a day that has not come yet. */
  readonly doubtful: readonly SkippedRecord[];
  /** Files that were not in UTF-8, and what they were read in. */
  readonly encodings: readonly FileEncoding[];
  /** Answers of the questions that were written; one that several share counts once. */
  readonly answers: number;
  /** Members known by a printed name alone, among those that these questions name. */
  readonly unresolvedNames: number;
  /** Of these, the ones whose name may be several official members. */
  readonly ambiguousNames: number;
  /** What the files of people among them gave; null where there were none. */
  readonly people: PeopleReport | null;
  /** What became of the overrides for the texts that were linked; null without a file of them. */
  readonly overrides: OverridesReport | null;
  /** True when the import was stopped before the end of its input; what was read until then is loaded. */
  readonly stopped: boolean;
};
