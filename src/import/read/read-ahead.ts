/** Content with its beginning read: the first bytes, and all of it, which can be read once. */
export type Opened = { readonly head: Uint8Array; readonly chunks: () => AsyncGenerator<Uint8Array> };

/**
 * Reads the first bytes of a stream, at least `length` where it has as many. A fault after the first of them is thrown
 * when the reading gets there, so that what is before it is not lost; a fault at the very beginning at once.
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
