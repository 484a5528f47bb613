import { isUtf8 } from "node:buffer";
import { unfinishedBytes } from "../../../model/unfinished-bytes.ts";

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
    const end = all.length - unfinishedBytes(all);
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
