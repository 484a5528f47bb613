import type { ParsedEntry } from "../../../src/import/formats/parsed-entry.ts";
import type { ParsedRecord, SkippedRecord } from "../../../src/import/question-record.ts";

export type Parsed = {
  readonly records: readonly ParsedRecord[];
  readonly skipped: readonly SkippedRecord[];
};

/** Collects what a parser yields. `skipped` includes faults of the whole input. */
export async function collect(entries: AsyncIterable<ParsedEntry>): Promise<Parsed> {
  const records: ParsedRecord[] = [];
  const skipped: SkippedRecord[] = [];
  for await (const entry of entries) {
    if (entry.kind === "record") records.push(entry.record);
    else if (entry.kind === "skipped") skipped.push(entry.skipped);
    else if (entry.kind === "fault") skipped.push(entry.fault);
  }
  return { records, skipped };
}

/** The only record of an input, which is expected to have exactly one and nothing else. */
export function onlyRecord({ records, skipped }: Parsed): ParsedRecord {
  const [record] = records;
  if (record === undefined || records.length !== 1 || skipped.length !== 0) {
    throw new Error(`expected one record, found ${JSON.stringify({ records, skipped }, null, 1)}`);
  }
  return record;
}

/** Bytes in pieces of the given size. */
export async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}
