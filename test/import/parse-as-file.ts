import { knownFormats } from "../../src/import/formats/known-formats.ts";
import type { QuestionRecord } from "../../src/import/question-record.ts";
import { collect, inPieces, type Parsed } from "./parse-string.ts";

const obtained = "2025-01-01T00:00:00.000Z";

/** Parses text or bytes as if they were a file of whatever format recognises them, in pieces of the given size. */
export async function parseAsFile(
  input: string | Uint8Array,
  { pieceSize = 65_536, statedAt = null as string | null } = {},
): Promise<Parsed & { readonly format: string }> {
  const bytes = Buffer.from(input);
  const head = bytes.subarray(0, 65_536);
  const format = knownFormats.find((each) => each.recognises(head));
  if (format === undefined) throw new Error("no format takes what the others leave");
  const parsed = await collect(
    format.parse({
      path: "sample",
      retrievedAt: obtained,
      statedAt,
      edition: null,
      head,
      chunks: () => inPieces(bytes, pieceSize),
      close: async () => {},
    }),
  );
  return { ...parsed, format: format.name };
}

/** The only record of an input that holds one and nothing else. */
export async function parseOneOf(input: string): Promise<QuestionRecord> {
  const { records, skipped } = await parseAsFile(input);
  const [record] = records;
  if (record === undefined || records.length !== 1 || skipped.length !== 0) {
    throw new Error(`expected one record, found ${JSON.stringify({ records, skipped }, null, 1)}`);
  }
  return record;
}
