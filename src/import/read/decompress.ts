import { Readable, type Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGunzip, createZstdDecompress } from "node:zlib";
import type { Compression } from "./file-kind.ts";
import { InputFault } from "./input-fault.ts";
import { zstdFrames } from "./zstd-frames.ts";

/**
 * Undoes a compression piece by piece: however much comes out of a few bytes, one piece is in memory. What comes before
 * damage is given before the fault is thrown.
 */
export async function* decompress(
  kind: Compression,
  compressed: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  try {
    if (kind === "gzip") yield* through(createGunzip(), compressed);
    else for await (const frame of zstdFrames(compressed)) yield* through(createZstdDecompress(), frame);
  } catch (error) {
    // The file itself failed, and not what is compressed in it.
    if (error instanceof InputFault || !(error instanceof Error)) throw error;
    throw InputFault.ofCompression(kind, error);
  }
}

/** What comes out of a stream, up to the error where there is one: an iterator of the stream would drop what came before it. */
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
  // A fault of the compressed bytes is the stream's; one of the file that they come from is met here as well.
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
