import { PassThrough } from "node:stream";

/** What `produce` writes, as a stream. It waits until the reader has taken what it wrote before. */
export async function* chunksOf(
  produce: (write: (chunk: Uint8Array) => Promise<void>) => Promise<void>,
): AsyncGenerator<Uint8Array> {
  const through = new PassThrough();
  const write = (chunk: Uint8Array) =>
    new Promise<void>((resolve, reject) => {
      if (through.destroyed) reject(new Error("The reader has left."));
      else if (through.write(chunk)) resolve();
      else {
        through.once("drain", resolve);
        through.once("close", () => reject(new Error("The reader has left.")));
      }
    });
  const done = produce(write).then(
    () => through.end(),
    (error: Error) => through.destroy(error),
  );
  try {
    for await (const chunk of through) yield chunk as Uint8Array;
  } finally {
    through.destroy();
    await done;
  }
}
