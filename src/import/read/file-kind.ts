/** Recognises compressed files and archives by their first bytes. */
export type Compression = "gzip" | "zstd";

const compressions: readonly (readonly [Compression, readonly number[]])[] = [
  ["gzip", [0x1f, 0x8b, 0x08]],
  ["zstd", [0x28, 0xb5, 0x2f, 0xfd]],
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

/** The kind of an archive or compressed file that is not supported; null for anything else. */
export function unsupportedKindOf(head: Uint8Array): string | null {
  const start = Buffer.from(head.subarray(0, 512)).toString("latin1");
  const found = archives.find(([, at, magic]) => start.startsWith(magic, at));
  return found?.[0] ?? null;
}
