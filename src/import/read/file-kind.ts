/** Recognises compressed files and archives by their first bytes. */
export type Compression = "gzip" | "zstd";

const compressions: readonly (readonly [Compression, readonly number[]])[] = [
  ["gzip", [0x1f, 0x8b, 0x08]],
  ["zstd", [0x28, 0xb5, 0x2f, 0xfd]],
];

/** A kind of file that is not supported, and what to do with it. */
export type UnsupportedKind = { readonly name: string; readonly advice: string };

const saveAsCsv = "Save each sheet as CSV and import that";
const unpack = "Unpack it and import its contents";
const asText = "Save what it contains in a supported format and import that";

type Document = {
  readonly name: string;
  readonly magic: string;
  /** What is near the beginning of such an archive, unlike other archives. */
  readonly holds?: string;
  readonly advice: string;
};

const zip = "PK\x03\x04";
const documents: readonly Document[] = [
  { name: "a Word document", magic: zip, holds: "word/", advice: asText },
  { name: "an Excel workbook", magic: zip, holds: "xl/", advice: saveAsCsv },
  { name: "an OpenDocument spreadsheet", magic: zip, holds: "opendocument.spreadsheet", advice: saveAsCsv },
  { name: "an Excel workbook", magic: zip, holds: "[Content_Types].xml", advice: saveAsCsv },
  { name: "a workbook of an old Excel", magic: "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", advice: saveAsCsv },
  { name: "a PDF document", magic: "%PDF-", advice: asText },
  { name: "a Parquet file", magic: "PAR1", advice: "Convert it to CSV or JSON Lines and import that" },
  {
    name: "an SQLite database",
    magic: "SQLite format 3\0",
    advice: "To use it as the graph, set STORE to it",
  },
];

const archives: readonly (readonly [name: string, at: number, bytes: string])[] = [
  ["a zip archive", 0, "PK\x03\x04"],
  ["a zip archive", 0, "PK\x05\x06"],
  ["a tar archive", 257, "ustar"],
  ["a 7z archive", 0, "7z\xbc\xaf\x27\x1c"],
  ["a rar archive", 0, "Rar!\x1a\x07"],
  ["compressed with xz", 0, "\xfd7zXZ\x00"],
  ["compressed with bzip2", 0, "BZh"],
  ["compressed with lz4", 0, "\x04\x22\x4d\x18"],
];

/** The compression of a file that can be decompressed; null for anything else. */
export function compressionOf(head: Uint8Array): Compression | null {
  return compressions.find(([, magic]) => magic.every((byte, at) => head[at] === byte))?.[0] ?? null;
}

/** The kind of a document, archive or compressed file that is not supported; null for anything else. */
export function unsupportedKindOf(head: Uint8Array): UnsupportedKind | null {
  const start = Buffer.from(head.subarray(0, 4096)).toString("latin1");
  const document = documents.find(
    ({ magic, holds = "" }) => start.startsWith(magic) && start.includes(holds),
  );
  if (document !== undefined) return document;
  const archive = archives.find(([, at, magic]) => start.startsWith(magic, at));
  return archive === undefined ? null : { name: archive[0], advice: unpack };
}
