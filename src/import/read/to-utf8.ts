import { type TextEncoding, Utf8Transcoder } from "../../model/text-encoding.ts";
import type { Source } from "./open-source.ts";

/** A source whose bytes are UTF-8, and the encoding that they were in, which is known once they are read. */
export type Utf8Source = { readonly source: Source; readonly encoding: () => TextEncoding };

/** Reads a source in whatever encoding its bytes show. */
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
  return { source: { ...source, head: headOf(source.head), chunks }, encoding: () => transcoder.encoding };
}

function headOf(head: Uint8Array): Uint8Array {
  const transcoder = new Utf8Transcoder();
  return Buffer.concat([transcoder.push(head), transcoder.end()]);
}
