/** Takes given numbers of bytes from a stream, whatever the size of its chunks. */
export class ByteReader {
  readonly #pieces: AsyncIterator<Uint8Array>;
  #rest: Uint8Array = new Uint8Array();
  /** True after the stream ended before the requested number of bytes. */
  isShort = false;

  constructor(pieces: AsyncIterable<Uint8Array>) {
    this.#pieces = pieces[Symbol.asyncIterator]();
  }

  /** The next bytes as one buffer; fewer than `count` only at the end of the stream. */
  async take(count: number): Promise<Buffer> {
    const taken: Uint8Array[] = [];
    for await (const piece of this.pass(count)) taken.push(piece);
    return Buffer.concat(taken);
  }

  /** The next bytes in chunks; fewer than `count` only at the end of the stream. */
  async *pass(count: number): AsyncGenerator<Uint8Array> {
    for (let left = count; left > 0; ) {
      if (this.#rest.length === 0) {
        const { value, done } = await this.#pieces.next();
        if (done) {
          this.isShort = true;
          return;
        }
        this.#rest = value;
      }
      const piece = this.#rest.subarray(0, left);
      this.#rest = this.#rest.subarray(left);
      left -= piece.length;
      if (piece.length > 0) yield piece;
    }
  }
}
