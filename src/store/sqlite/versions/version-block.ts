import { constants, zstdCompressSync, zstdDecompressSync } from "node:zlib";
import { DamagedBlockError } from "./damaged-block-error.ts";

/** The versions of several records, by their ids, as JSON text. */
export type Versions = ReadonlyMap<string, string>;

/** With a checksum, so that a damaged block is never read as another text. */
const params = { [constants.ZSTD_c_checksumFlag]: 1 };

/** Compresses versions. The text has one line with the ids of the records, and one line for each record. */
export function packVersions(versions: Versions): Uint8Array {
  return zstdCompressSync([JSON.stringify([...versions.keys()]), ...versions.values()].join("\n"), {
    params,
  });
}

export function unpackVersions(data: Uint8Array, block: number): Versions {
  try {
    const [ids = "", ...lines] = zstdDecompressSync(data).toString().split("\n");
    return new Map((JSON.parse(ids) as readonly string[]).map((id, index) => [id, lines[index] ?? ""]));
  } catch (error) {
    throw new DamagedBlockError(`block ${block} of the versions of records cannot be unpacked`, error);
  }
}
