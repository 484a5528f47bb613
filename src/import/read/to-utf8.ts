import { type TextEncoding, Utf8Transcoder } from "../../model/text-encoding.ts";
import type { Source } from "./open-source.ts";

/** A source whose bytes are converted to UTF-8, and its original encoding, which is known once all bytes are read. */
export type Utf8Source = { readonly source: Source; readonly encoding: () => TextEncoding };

/** Converts a source to UTF-8. Its bytes show which encoding it has. */
export function toUtf8(source: Source): Utf8Source {
  const transcoder = new Utf8Transcoder();
  async function* chunks(): AsyncGenerator<Uint8Array> {
    for await (const chunk of source.chunks()) {
      const bytes = transcoder.push(chunk);
      if (bytes.length > 0) yield bytes;
    }
    const rest = transcoder.end();
    if (rest.length > 0) yield rest;
  }
  const { readAgain } = source;
  const again = readAgain === undefined ? {} : { readAgain: async () => toUtf8(await readAgain()).source };
  return {
    source: { ...source, ...again, head: headOf(source.head), chunks },
    encoding: () => transcoder.encoding,
  };
}

function headOf(head: Uint8Array): Uint8Array {
  const transcoder = new Utf8Transcoder();
  return Buffer.concat([transcoder.push(head), transcoder.end()]);
}
