import { decompress } from "./decompress.ts";
import { compressionOf, unsupportedKindOf } from "./file-kind.ts";
import { InputFault } from "./input-fault.ts";
import { type Opened, readAhead } from "./read-ahead.ts";

/** How many decompressed bytes are used to recognise a format. */
const HEAD_BYTES = 64 * 1024;

/** The content of a file, decompressed if its first bytes show that it is compressed. */
export async function openContent(file: Opened): Promise<Opened> {
  const compression = compressionOf(file.head);
  const content =
    compression === null ? file : await readAhead(decompress(compression, file.chunks()), HEAD_BYTES);
  const kind =
    compression !== null && compressionOf(content.head) !== null
      ? { name: "compressed twice", advice: "Unpack it and import its contents" }
      : unsupportedKindOf(content.head);
  if (kind !== null) throw InputFault.ofKind(kind);
  return content;
}
