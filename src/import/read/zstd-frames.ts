import { ByteReader } from "./byte-reader.ts";

const MAGIC = 0xfd2fb528;
/** The first of sixteen magic numbers of frames to skip. */
const SKIPPABLE = 0x184d2a50;
const dictionaryIdSizes = [0, 1, 2, 4];
const contentSizes = [0, 2, 4, 8];
const ONE_BYTE_REPEATED = 1;

/**
 * Divides zstd data into frames (RFC 8878, section 3.1). Read each to its end before the next. Node's decompressor
 * reads only one frame and accepts a truncated one. Here a truncated frame throws, after its available bytes have been
 * read.
 */
export async function* zstdFrames(
  bytes: AsyncIterable<Uint8Array>,
): AsyncGenerator<AsyncIterable<Uint8Array>> {
  const reader = new ByteReader(bytes);
  for (;;) {
    const magic = await reader.take(4);
    if (magic.length === 0) return;
    const number = magic.length < 4 ? 0 : magic.readUInt32LE();
    if (number === MAGIC) {
      const frame = new Frame(reader, magic);
      yield frame.bytes();
      if (!frame.isComplete) throw new Error(UNEXPECTED_END);
    } else if ((number & ~0xf) === SKIPPABLE) await skipFrame(reader);
    else throw new Error(magic.length < 4 ? UNEXPECTED_END : "not a zstd frame");
  }
}

/** The same words as zlib's error for gzip. */
const UNEXPECTED_END = "unexpected end of file";

class Frame {
  readonly #reader: ByteReader;
  readonly #magic: Buffer;
  isComplete = false;

  constructor(reader: ByteReader, magic: Buffer) {
    this.#reader = reader;
    this.#magic = magic;
  }

  async *bytes(): AsyncGenerator<Uint8Array> {
    const start = await this.#reader.take(1);
    if (start.length === 0) return;
    yield Buffer.concat([this.#magic, start]);
    const descriptor = start.readUInt8();
    yield* this.#reader.pass(headerRest(descriptor));
    for (let isLast = false; !isLast; ) {
      const header = await this.#reader.take(3);
      if (header.length < 3) return;
      yield header;
      const value = header.readUIntLE(0, 3);
      isLast = (value & 1) === 1;
      yield* this.#reader.pass(((value >> 1) & 3) === ONE_BYTE_REPEATED ? 1 : value >> 3);
    }
    const checksum = await this.#reader.take((descriptor & 4) === 0 ? 0 : 4);
    yield checksum;
    this.isComplete = !this.#reader.isShort;
  }
}

/** How many more bytes a frame's header has. Its first byte says which fields are present. */
function headerRest(descriptor: number): number {
  const isSingleSegment = (descriptor & 0x20) !== 0;
  const flag = descriptor >> 6;
  const size = flag === 0 && isSingleSegment ? 1 : (contentSizes[flag] ?? 0);
  return (isSingleSegment ? 0 : 1) + (dictionaryIdSizes[descriptor & 3] ?? 0) + size;
}

async function skipFrame(reader: ByteReader): Promise<void> {
  const size = await reader.take(4);
  if (size.length === 4) for await (const _ of reader.pass(size.readUInt32LE()));
  if (reader.isShort) throw new Error(UNEXPECTED_END);
}
