import { type FileHandle, open } from "node:fs/promises";
import { InputFault } from "./input-fault.ts";
import type { Opened } from "./read-ahead.ts";

/** Told of every piece of a file as it is read, with its length in bytes on the disk. */
export type OnBytes = (bytes: number) => void;

/** A file's bytes as they are on the disk, which can be read once. */
export type OpenedFile = Opened & {
  readonly modifiedAt: Date;
  readonly close: () => Promise<void>;
};

/** Bytes asked of the file at a time; one piece is in memory, whatever the file's size. */
const CHUNK_BYTES = 256 * 1024;

/** Opens a file and reads its first bytes. */
export async function openFile(path: string, onBytes: OnBytes): Promise<OpenedFile> {
  const handle = await orFault(() => open(path, "r"));
  try {
    const stat = await orFault(() => handle.stat());
    if (stat.isDirectory()) throw InputFault.ofSystem("EISDIR");
    const head = await readChunk(handle);
    return {
      modifiedAt: stat.mtime,
      head,
      chunks: () => readChunks(handle, head, onBytes),
      close: () => handle.close(),
    };
  } catch (error) {
    await handle.close();
    throw error;
  }
}

async function* readChunks(
  handle: FileHandle,
  head: Uint8Array,
  onBytes: OnBytes,
): AsyncGenerator<Uint8Array> {
  for (let chunk = head; chunk.length > 0; chunk = await readChunk(handle)) {
    onBytes(chunk.length);
    yield chunk;
  }
}

/** A fresh buffer each time: a line that spans two pieces keeps hold of the first. */
async function readChunk(handle: FileHandle): Promise<Uint8Array> {
  const buffer = Buffer.allocUnsafe(CHUNK_BYTES);
  const { bytesRead } = await orFault(() => handle.read(buffer, 0, CHUNK_BYTES, null));
  return buffer.subarray(0, bytesRead);
}

async function orFault<T>(act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    throw InputFault.ofSystem(error instanceof Error && "code" in error ? String(error.code) : "", error);
  }
}
