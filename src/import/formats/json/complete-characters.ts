import { isUtf8 } from "node:buffer";

/**
 * Passes on bytes so that no character is split between two chunks. Each invalid byte becomes a replacement character;
 * otherwise the JSON parser would take the bytes after it, even a quote, for part of the same character.
 */
export class CompleteCharacters {
  #held: Uint8Array = new Uint8Array();
  #isUtf8 = true;

  /** False after any invalid byte. */
  get isUtf8(): boolean {
    return this.#isUtf8;
  }

  push(bytes: Uint8Array): Uint8Array {
    const all = this.#held.length === 0 ? bytes : Buffer.concat([this.#held, bytes]);
    const end = all.length - unfinished(all);
    this.#held = all.subarray(end);
    return this.#replaceInvalid(all.subarray(0, end));
  }

  end(): Uint8Array {
    return this.#replaceInvalid(this.#held);
  }

  #replaceInvalid(bytes: Uint8Array): Uint8Array {
    if (isUtf8(bytes)) return bytes;
    this.#isUtf8 = false;
    return Buffer.from(new TextDecoder().decode(bytes));
  }
}

/** How many bytes at the end belong to an incomplete character. */
function unfinished(bytes: Uint8Array): number {
  for (let length = 1; length <= Math.min(3, bytes.length); length += 1) {
    const byte = bytes[bytes.length - length] ?? 0;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) return length < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? length : 0;
  }
  return 0;
}
