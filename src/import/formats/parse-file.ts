import type { OnBytes } from "../read/open-file.ts";
import { openSource } from "../read/open-source.ts";
import { toUtf8 } from "../read/to-utf8.ts";
import { knownFormats, plainText } from "./known-formats.ts";
import { fileFault, type ParsedEntry } from "./parsed-entry.ts";
import { declaredEncoding, xmlDecoder } from "./theyworkforyou/decode-xml.ts";
import { unsupportedText } from "./unsupported-text.ts";

const SPACE = 32;

/** Parses a file of any known format. Throws UnreadableInputError only if the file cannot be opened. */
export async function* parseFile(path: string, onBytes?: OnBytes): AsyncGenerator<ParsedEntry> {
  const opened = await openSource(path, onBytes);
  try {
    // XML declares its encoding. For anything else, the bytes show it.
    const declared = declaredEncoding(opened.head);
    const { source, encoding } =
      declared === null ? toUtf8(opened) : { source: opened, encoding: () => declared };
    const format = knownFormats.find((each) => each.recognises(source.head)) ?? plainText;
    const isEmpty = source.head.every((byte) => byte <= SPACE);
    if (isEmpty) {
      yield fileFault(source, 1, `"${path}" is empty.`);
      return;
    }
    const unsupported = format === plainText ? unsupportedText(source.head) : null;
    if (unsupported !== null) {
      yield fileFault(source, 1, unsupported);
      return;
    }
    yield* format.parse(source);
    const read = encoding();
    if (read !== "utf-8" && xmlDecoder(read) !== null)
      yield { kind: "encoding", encoding: { file: path, encoding: read } };
  } finally {
    await opened.close();
  }
}
