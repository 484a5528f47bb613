import { constants, zstdCompressSync, zstdDecompressSync } from "node:zlib";
import { DamagedBlockError } from "./damaged-block-error.ts";

/** With a checksum, so that a damaged block is never read as another text. */
const params = { [constants.ZSTD_c_checksumFlag]: 1 };

/** A little more than most blocks unpack to, because joining pieces takes longer. */
const chunkSize = 160 * 1024;

const LF = 10;

/** Compresses versions of records. The text has one line with the ids of the records, and one line for each record. */
export function packVersions(versions: ReadonlyMap<string, string>): Uint8Array {
  return zstdCompressSync([JSON.stringify([...versions.keys()]), ...versions.values()].join("\n"), {
    params,
  });
}

/** The versions of several records, by their ids, as JSON text. */
export type Versions = { readonly get: (id: string) => string | undefined };

/** Decodes only the records that are asked for, because most imports need few of a block. */
export function unpackVersions(data: Uint8Array, block: number): Versions {
  try {
    const text = zstdDecompressSync(data, { chunkSize });
    const lines = linesOf(text);
    const [first = text] = lines;
    const ids = new Map(
      (JSON.parse(first.toString()) as readonly string[]).map((id, index) => [id, index + 1]),
    );
    return {
      get: (id) => {
        const line = ids.get(id);
        return line === undefined ? undefined : (lines[line]?.toString() ?? "");
      },
    };
  } catch (error) {
    throw new DamagedBlockError(`block ${block} of the versions of records cannot be unpacked`, error);
  }
}

function linesOf(text: Buffer): readonly Buffer[] {
  const lines: Buffer[] = [];
  for (let start = 0; start <= text.length; ) {
    const end = text.indexOf(LF, start);
    lines.push(text.subarray(start, end === -1 ? text.length : end));
    start = end === -1 ? text.length + 1 : end + 1;
  }
  return lines;
}
