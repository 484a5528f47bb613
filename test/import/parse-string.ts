import { parsePlainText } from "../../src/import/formats/parse-plain-text.ts";
import type { ParsedEntry } from "../../src/import/formats/parsed-entry.ts";
import type { QuestionRecord, SkippedRecord } from "../../src/import/question-record.ts";
import { splitLines } from "../../src/import/read/split-lines.ts";

export type Parsed = {
  readonly records: readonly QuestionRecord[];
  readonly skipped: readonly SkippedRecord[];
};

/** Collects what a parser hands on. */
export async function collect(entries: AsyncIterable<ParsedEntry>): Promise<Parsed> {
  const records: QuestionRecord[] = [];
  const skipped: SkippedRecord[] = [];
  for await (const entry of entries) {
    if (entry.kind === "record") records.push(entry.record);
    else skipped.push(entry.skipped);
  }
  return { records, skipped };
}

/** Parses text or bytes as if they were a file, in pieces of the given size. */
export async function parseString(input: string | Uint8Array, pieceSize = 65_536): Promise<Parsed> {
  const origin = {
    path: "sample.txt",
    statedAt: null,
    edition: null,
    retrievedAt: "2025-01-01T00:00:00.000Z",
  };
  return collect(parsePlainText(splitLines(inPieces(Buffer.from(input), pieceSize)), origin));
}

/** Bytes in pieces of the given size. */
export async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

/** The only record of a text, which is expected to have exactly one and nothing else. */
export async function parseOne(text: string): Promise<QuestionRecord> {
  const { records, skipped } = await parseString(text);
  const [record] = records;
  if (record === undefined || records.length !== 1 || skipped.length !== 0) {
    throw new Error(`expected one record, found ${JSON.stringify({ records, skipped }, null, 1)}`);
  }
  return record;
}
