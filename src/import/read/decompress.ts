import { Readable, type Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGunzip, createZstdDecompress } from "node:zlib";
import type { Compression } from "./file-kind.ts";
import { InputFault } from "./input-fault.ts";
import { zstdFrames } from "./zstd-frames.ts";

/**
 * Decompresses in pieces: however much a few bytes expand to, only one piece is in memory. If the data is damaged,
 * yields what comes before the damage and then throws.
 */
export async function* decompress(
  kind: Compression,
  compressed: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  try {
    if (kind === "gzip") yield* through(createGunzip(), compressed);
    else for await (const frame of zstdFrames(compressed)) yield* through(createZstdDecompress(), frame);
  } catch (error) {
    // Reading the file failed, not its decompression.
    if (error instanceof InputFault || !(error instanceof Error)) throw error;
    throw InputFault.ofCompression(kind, error);
  }
}

/**
 * The output of a stream, up to its error if it has one. The stream's own iterator would drop output before an error.
 */
async function* through(stream: Transform, input: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let fault: unknown = null;
  let isOver = false;
  let wake = (): void => {};
  stream.on("readable", () => wake());
  stream.on("error", (error) => {
    fault ??= error;
  });
  stream.on("close", () => {
    isOver = true;
    wake();
  });
  // Damaged data is an error of the stream; a failure to read the file is caught only here.
  const feeding = pipeline(Readable.from(input, { highWaterMark: 1 }), stream).catch((error: unknown) => {
    fault ??= error;
  });
  try {
    for (;;) {
      const piece: Buffer | null = stream.read();
      if (piece !== null) yield piece;
      else if (isOver) break;
      else {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    }
  } finally {
    stream.destroy();
    await feeding;
  }
  if (fault !== null) throw fault;
}
