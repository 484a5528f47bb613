import { decompress } from "./decompress.ts";
import { compressionOf, unopenedKindOf } from "./file-kind.ts";
import { InputFault } from "./input-fault.ts";
import { type Opened, readAhead } from "./read-ahead.ts";

/** Decompressed bytes by which a format is recognised. */
const HEAD_BYTES = 64 * 1024;

/** The content of a file: its bytes as they are, or decompressed where the first of them say that it is compressed. */
export async function openContent(file: Opened): Promise<Opened> {
  const compression = compressionOf(file.head);
  const content =
    compression === null ? file : await readAhead(decompress(compression, file.chunks()), HEAD_BYTES);
  const kind =
    compression !== null && compressionOf(content.head) !== null
      ? "compressed twice"
      : unopenedKindOf(content.head);
  if (kind !== null) throw InputFault.ofKind(kind);
  return content;
}
