import type { QuestionRecord, SkippedRecord } from "../question-record.ts";

/** What a parser hands on for everything it reads: each part of a source is loaded or reported, never dropped. */
export type ParsedEntry =
  | { readonly kind: "record"; readonly record: QuestionRecord }
  | { readonly kind: "skipped"; readonly skipped: SkippedRecord };
