import type { FileEncoding, QuestionRecord, SkippedRecord } from "../question-record.ts";

/** What a parser hands on for everything it reads: each part of a source is loaded or reported, never dropped. */
export type ParsedEntry =
  | { readonly kind: "record"; readonly record: QuestionRecord }
  | { readonly kind: "skipped"; readonly skipped: SkippedRecord }
  | { readonly kind: "encoding"; readonly encoding: FileEncoding };

/** The entry for a part of a file that is not loaded: where it stands, and what was expected there. */
export function skip(file: { readonly path: string }, line: number, reason: string): ParsedEntry {
  return { kind: "skipped", skipped: { file: file.path, line, reason } };
}
