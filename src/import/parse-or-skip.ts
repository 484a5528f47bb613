import { UnreadableInputError } from "../model/errors.ts";
import { parseFile } from "./formats/parse-file.ts";
import { fileFault, type ParsedEntry } from "./formats/parsed-entry.ts";
import type { ListedFile } from "./read/list-files.ts";
import type { OnBytes } from "./read/open-file.ts";

/** Parses a file. One that cannot be opened becomes a fault, so that the other files are still loaded. */
export async function* parseOrSkip(
  { path, fault }: ListedFile,
  onBytes?: OnBytes,
): AsyncGenerator<ParsedEntry> {
  if (fault !== null) {
    yield fileFault({ path }, 1, fault);
    return;
  }
  try {
    yield* parseFile(path, onBytes);
  } catch (error) {
    if (!(error instanceof UnreadableInputError)) throw error;
    yield fileFault({ path }, 1, error.message);
  }
}
