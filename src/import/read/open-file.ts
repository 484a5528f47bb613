import { type FileHandle, open } from "node:fs/promises";
import { InputFault } from "./input-fault.ts";
import type { Opened } from "./read-ahead.ts";

/** Called for each piece of a file that is read, with its length in bytes on disk. */
export type OnBytes = (bytes: number) => void;

/** A file's bytes as they are on disk. They can be read once. */
export type OpenedFile = Opened & {
  readonly modifiedAt: Date;
  /** Whether it can be read again; a pipe cannot. */
  readonly isRegular: boolean;
  readonly close: () => Promise<void>;
};

/** How many bytes to read at a time. Only one piece is in memory, whatever the file's size. */
const CHUNK_BYTES = 256 * 1024;

/** Opens a file and reads its first bytes. */
export async function openFile(path: string, onBytes: OnBytes): Promise<OpenedFile> {
  const handle = await withFault(() => open(path, "r"));
  try {
    const stat = await withFault(() => handle.stat());
    if (stat.isDirectory()) throw InputFault.ofSystem("EISDIR");
    const head = await readChunk(handle);
    return {
      modifiedAt: stat.mtime,
      isRegular: stat.isFile(),
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

/** Uses a new buffer each time, because a line that spans two pieces still refers to the first. */
async function readChunk(handle: FileHandle): Promise<Uint8Array> {
  const buffer = Buffer.allocUnsafe(CHUNK_BYTES);
  const { bytesRead } = await withFault(() => handle.read(buffer, 0, CHUNK_BYTES, null));
  return buffer.subarray(0, bytesRead);
}

/** Runs a system call and turns its error into an InputFault. */
async function withFault<T>(act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    throw InputFault.ofSystem(error instanceof Error && "code" in error ? String(error.code) : "", error);
  }
}
