import { isAscii, isUtf8 } from "node:buffer";
import { unfinishedBytes } from "./unfinished-bytes.ts";

/** The encodings that Excel, R and old exports write. */
export type TextEncoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

/**
 * Recognises UTF-16 by its byte order mark, or by the zero byte in each of the first two characters of English text.
 */
export function utf16Of(head: Uint8Array): "utf-16le" | "utf-16be" | null {
  const [first, second, third, fourth] = head;
  if ((first === 0xff && second === 0xfe) || (first && second === 0 && third && fourth === 0)) {
    return "utf-16le";
  }
  if ((first === 0xfe && second === 0xff) || (first === 0 && second && third === 0 && fourth)) {
    return "utf-16be";
  }
  return null;
}

/** A multi-byte UTF-8 character in bytes decoded as Latin-1. No real text in windows-1252 has such a sequence. */
const multiByte = /[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}/;
/** Bytes without a character in windows-1252. */
const unknown = /[\x81\x8d\x8f\x90\x9d]/;

/**
 * Converts bytes in any of these encodings to UTF-8, piece by piece. UTF-8 and windows-1252 differ only after ASCII, so
 * the first piece with a non-ASCII byte decides. Damaged UTF-8 is passed on unchanged, so that its record is rejected.
 */
export class Utf8Transcoder {
  #decoder: TextDecoder | null = null;
  #encoding: TextEncoding | null = null;
  #hasStarted = false;
  #held: Uint8Array = new Uint8Array();

  /** UTF-8 until the bytes show another encoding. */
  get encoding(): TextEncoding {
    return this.#encoding ?? "utf-8";
  }

  push(piece: Uint8Array): Uint8Array {
    const bytes = this.#held.length === 0 ? piece : Buffer.concat([this.#held, piece]);
    this.#held = new Uint8Array();
    if (!this.#hasStarted && bytes.length < 4) {
      this.#held = bytes;
      return new Uint8Array();
    }
    if (!this.#hasStarted) {
      this.#hasStarted = true;
      const utf16 = utf16Of(bytes);
      if (utf16 !== null) this.#setEncoding(utf16);
    }
    if (this.#encoding !== null) return this.#decode(bytes);
    const end = bytes.length - unfinishedBytes(bytes);
    this.#held = bytes.subarray(end);
    return this.#decide(bytes.subarray(0, end));
  }

  end(): Uint8Array {
    const held = this.#held;
    this.#held = new Uint8Array();
    if (this.#encoding === null) return this.#decide(held);
    return this.#decoder === null ? held : Buffer.from(this.#decoder.decode(held));
  }

  /** Decides the encoding once there is a non-ASCII byte. */
  #decide(bytes: Uint8Array): Uint8Array {
    if (isAscii(bytes)) return bytes;
    const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
    const isWindows1252 = !isUtf8(bytes) && !multiByte.test(latin) && !unknown.test(latin);
    this.#setEncoding(isWindows1252 ? "windows-1252" : "utf-8");
    return this.#decode(bytes);
  }

  #setEncoding(encoding: TextEncoding): void {
    this.#encoding = encoding;
    this.#decoder = encoding === "utf-8" ? null : new TextDecoder(encoding);
  }

  #decode(bytes: Uint8Array): Uint8Array {
    return this.#decoder === null ? bytes : Buffer.from(this.#decoder.decode(bytes, { stream: true }));
  }
}

/** Decodes all bytes of a text in the encoding that they show. */
export function decodeText(bytes: Uint8Array): { readonly text: string; readonly encoding: TextEncoding } {
  const transcoder = new Utf8Transcoder();
  const text = Buffer.concat([transcoder.push(bytes), transcoder.end()]).toString("utf8");
  return { text: text.replace(/^\uFEFF/, ""), encoding: transcoder.encoding };
}
