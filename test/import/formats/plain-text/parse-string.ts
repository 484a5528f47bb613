import { parsePlainText } from "../../../../src/import/formats/plain-text/parse-plain-text.ts";
import type { ParsedRecord } from "../../../../src/import/question-record.ts";
import { splitLines } from "../../../../src/import/read/split-lines.ts";
import { collect, inPieces, onlyRecord, type Parsed } from "../collect-entries.ts";

/** Parses text or bytes as if they were a file, in pieces of the given size. */
export async function parseString(input: string | Uint8Array, pieceSize = 65_536): Promise<Parsed> {
  const origin = {
    path: "sample.txt",
    statedAt: null,
    snapshot: null,
    retrievedAt: "2025-01-01T00:00:00.000Z",
  };
  return collect(parsePlainText(splitLines(inPieces(Buffer.from(input), pieceSize)), origin));
}

export async function parseOne(text: string): Promise<ParsedRecord> {
  return onlyRecord(await parseString(text));
}
