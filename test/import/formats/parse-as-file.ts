import { knownFormats } from "../../../src/import/formats/known-formats.ts";
import type { ParsedRecord } from "../../../src/import/question-record.ts";
import { collect, inPieces, onlyRecord, type Parsed } from "./collect-entries.ts";

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
      snapshot: null,
      head,
      chunks: () => inPieces(bytes, pieceSize),
      close: async () => {},
    }),
  );
  return { ...parsed, format: format.name };
}

export async function parseOneOf(input: string): Promise<ParsedRecord> {
  return onlyRecord(await parseAsFile(input));
}
