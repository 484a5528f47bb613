import { ByteReader } from "./byte-reader.ts";

const MAGIC = 0xfd2fb528;
/** Sixteen magic numbers of frames that hold nothing to read. */
const SKIPPABLE = 0x184d2a50;
const dictionaryIdSizes = [0, 1, 2, 4];
const contentSizes = [0, 2, 4, 8];
const ONE_BYTE_REPEATED = 1;

/**
 * Divides zstd into its frames (RFC 8878, section 3.1), each to be read to its end before the next. Node's decompressor
 * reads one frame alone, and takes a frame that is cut off for a whole one: here that throws, once what there is of the
 * frame has been read.
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
      if (!frame.isWhole) throw new Error(UNEXPECTED_END);
    } else if ((number & ~0xf) === SKIPPABLE) await skipFrame(reader);
    else throw new Error(magic.length < 4 ? UNEXPECTED_END : "bytes that are no zstd frame");
  }
}

/** As zlib says it of gzip. */
const UNEXPECTED_END = "unexpected end of file";

class Frame {
  readonly #reader: ByteReader;
  readonly #magic: Buffer;
  isWhole = false;

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
    this.isWhole = !this.#reader.isShort;
  }
}

/** Bytes of a frame's header after its first, which says which of its fields there are. */
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
