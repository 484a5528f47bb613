/** Bytes sent together. */
const AT_ONCE = 64 * 1024;

/** Joins small pieces into chunks of bytes, and stops when asked to. */
export async function* packed(
  pieces: AsyncIterable<string | Uint8Array>,
  signal?: AbortSignal,
): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  let waiting: string[] = [];
  let length = 0;
  for await (const piece of pieces) {
    signal?.throwIfAborted();
    if (typeof piece !== "string") {
      yield piece;
      continue;
    }
    waiting.push(piece);
    length += piece.length;
    if (length < AT_ONCE) continue;
    yield encoder.encode(waiting.join(""));
    waiting = [];
    length = 0;
  }
  if (length > 0) yield encoder.encode(waiting.join(""));
}
