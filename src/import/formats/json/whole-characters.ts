import { isUtf8 } from "node:buffer";
import { unfinishedBytes } from "../../../model/unfinished-bytes.ts";

/**
 * Passes bytes on so that no character is divided between two pieces. Bytes that are no UTF-8 become replacement
 * characters, each for itself: a reader of JSON would take what follows them, a quote even, for a part of them.
 */
export class WholeCharacters {
  #held: Uint8Array = new Uint8Array();
  #isUtf8 = true;

  /** False once a byte was no UTF-8. */
  get isUtf8(): boolean {
    return this.#isUtf8;
  }

  push(bytes: Uint8Array): Uint8Array {
    const all = this.#held.length === 0 ? bytes : Buffer.concat([this.#held, bytes]);
    const end = all.length - unfinishedBytes(all);
    this.#held = all.subarray(end);
    return this.#mend(all.subarray(0, end));
  }

  end(): Uint8Array {
    return this.#mend(this.#held);
  }

  #mend(bytes: Uint8Array): Uint8Array {
    if (isUtf8(bytes)) return bytes;
    this.#isUtf8 = false;
    return Buffer.from(new TextDecoder().decode(bytes));
  }
}
