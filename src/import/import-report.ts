import type { PeopleReport } from "./import-people.ts";
import type { OverridesReport } from "./overrides/override-book.ts";
import type { FileDates, FileEncoding, FileFault, SkippedRecord } from "./question-record.ts";

/** Result of an import. `read` always equals `loaded` plus the number of `skipped`. */
export type ImportReport = {
  /** Number of files it was given. */
  readonly files: number;
  /** Number of those from which nothing was read, because they are missing, empty or of an unknown format. */
  readonly unread: number;
  /** Files that were read to the end and have no questions. Nothing is wrong with them. */
  readonly withoutQuestions: readonly string[];
  /** What is wrong with whole files: why one was not read, or only in part. These are not records. */
  readonly faults: readonly FileFault[];
  readonly read: number;
  readonly loaded: number;
  /** Questions that were new to the graph. */
  readonly added: number;
  /** Questions already in the graph that changed. A record with nothing new does not count. */
  readonly changed: number;
  /** Questions of the files that were in the graph already, with the same content. */
  readonly unchanged: number;
  readonly skipped: readonly SkippedRecord[];
  /** Loaded records with a date in the future, or with a text that an encoding has damaged. */
  readonly doubtful: readonly SkippedRecord[];
  /** Files that are not UTF-8, with the encoding used to read them. */
  readonly encodings: readonly FileEncoding[];
  /** CSV files with dates such as 03/04/2025, with the order in which these were read. */
  readonly dates: readonly FileDates[];
  /** Answers of the questions in the files, whether or not they were in the graph before. A shared answer counts once. */
  readonly answers: number;
  /** Members named by these questions that are known only by a printed name. */
  readonly unresolvedNames: number;
  /** Those of them whose name fits several official members. */
  readonly ambiguousNames: number;
  /** The report on files of people; null if there were none. */
  readonly people: PeopleReport | null;
  /** The report on overrides; null if no file of overrides is set. */
  readonly overrides: OverridesReport | null;
  /** True if the import was interrupted. What was loaded until then is kept. */
  readonly stopped: boolean;
};
