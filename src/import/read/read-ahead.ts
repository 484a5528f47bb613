/** Content whose beginning was read: its first bytes, and all its chunks, which can be read once. */
export type Opened = { readonly head: Uint8Array; readonly chunks: () => AsyncGenerator<Uint8Array> };

/**
 * Reads at least the first `length` bytes of a stream, or all of a shorter one. An error at the very beginning is
 * thrown at once. A later error is thrown when reading gets there, so that the bytes before it are not lost.
 */
export async function readAhead(pieces: AsyncGenerator<Uint8Array>, length: number): Promise<Opened> {
  const ahead: Uint8Array[] = [];
  let size = 0;
  let fault: { readonly error: unknown } | null = null;
  try {
    while (size < length) {
      const { value, done } = await pieces.next();
      if (done) break;
      ahead.push(value);
      size += value.length;
    }
  } catch (error) {
    if (size === 0) throw error;
    fault = { error };
  }
  const head = Buffer.concat(ahead);
  async function* chunks(): AsyncGenerator<Uint8Array> {
    if (head.length > 0) yield head;
    if (fault !== null) throw fault.error;
    yield* pieces;
  }
  return { head, chunks };
}
