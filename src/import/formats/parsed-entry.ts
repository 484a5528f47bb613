import type { DeclaredDays } from "../../model/coverage.ts";
import type { FileDates, FileEncoding, FileFault, ParsedRecord, SkippedRecord } from "../question-record.ts";

/** What a parser yields for each part of a source: a record, or a report of what was skipped. Nothing is dropped. */
export type ParsedEntry = FileEntry<ParsedRecord>;

export type FileEntry<Kept> =
  | { readonly kind: "record"; readonly record: Kept }
  | { readonly kind: "skipped"; readonly skipped: SkippedRecord }
  | { readonly kind: "fault"; readonly fault: FileFault }
  | { readonly kind: "declaration"; readonly days: DeclaredDays; readonly statedAt: string | null }
  | { readonly kind: "encoding"; readonly encoding: FileEncoding }
  | { readonly kind: "dates"; readonly dates: FileDates };

/** The entry for a part of a file that is not loaded: where it is and why. */
export function skip(file: { readonly path: string }, line: number, reason: string): ParsedEntry {
  return { kind: "skipped", skipped: { file: file.path, line, reason } };
}

/** The entry for a fault of the file as a whole, which is not a record. */
export function fileFault(file: { readonly path: string }, line: number, reason: string): ParsedEntry {
  return { kind: "fault", fault: { file: file.path, line, reason } };
}
