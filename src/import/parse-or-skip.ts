import { UnreadableInputError } from "../model/errors.ts";
import { parseFile } from "./formats/parse-file.ts";
import type { ParsedEntry } from "./formats/parsed-entry.ts";
import type { OnBytes } from "./read/open-source.ts";

/** Parses a file; one that cannot be opened is one skipped entry, so that the others are still loaded. */
export async function* parseOrSkip(file: string, onBytes: OnBytes): AsyncGenerator<ParsedEntry> {
  try {
    yield* parseFile(file, onBytes);
  } catch (error) {
    if (!(error instanceof UnreadableInputError)) throw error;
    yield { kind: "skipped", skipped: { file, line: 1, reason: error.message } };
  }
}
