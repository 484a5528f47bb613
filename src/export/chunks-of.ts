import { once } from "node:events";
import { PassThrough } from "node:stream";

/** What `produce` writes, as a stream. It waits until the reader has taken what it wrote before. */
export async function* chunksOf(
  produce: (write: (chunk: Uint8Array) => Promise<void>) => Promise<void>,
): AsyncGenerator<Uint8Array> {
  const through = new PassThrough();
  const left = once(through, "close").then(() => Promise.reject(new Error("The reader has left.")));
  left.catch(() => {});
  const write = async (chunk: Uint8Array) => {
    if (through.destroyed) await left;
    if (!through.write(chunk)) await Promise.race([once(through, "drain"), left]);
  };
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
