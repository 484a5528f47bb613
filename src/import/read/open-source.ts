import { type FileHandle, open } from "node:fs/promises";
import { UnreadableInputError } from "../../model/errors.ts";
import { editionOf, type NamedEdition } from "./edition-of.ts";

/** Bytes asked of the file at a time; one piece is in memory, whatever the file's size. */
const CHUNK_BYTES = 256 * 1024;

/** An opened input: where it comes from, when it was obtained, and its bytes, which can be read once. */
export type Source = NamedEdition & {
  /** The path as the user gave it. */
  readonly path: string;
  /** The file's modification time, ISO 8601 in UTC. */
  readonly retrievedAt: string;
  /** The first bytes, by which a format recognises its own input. They are part of `chunks` too. */
  readonly head: Uint8Array;
  readonly chunks: () => AsyncGenerator<Uint8Array>;
  readonly close: () => Promise<void>;
};

/** Told of every piece of a file as it is read, with its length in bytes. */
export type OnBytes = (bytes: number) => void;

/** Opens a file; what cannot be opened gives an UnreadableInputError that says what was expected. */
export async function openSource(path: string, onBytes: OnBytes = () => {}): Promise<Source> {
  const handle = await orUnreadable(path, () => open(path, "r"));
  try {
    const stat = await orUnreadable(path, () => handle.stat());
    if (stat.isDirectory()) throw unreadable(path, "EISDIR");
    const head = await readChunk(path, handle);
    return {
      path,
      retrievedAt: stat.mtime.toISOString(),
      ...editionOf(path),
      head,
      chunks: () => readChunks(path, handle, head, onBytes),
      close: () => handle.close(),
    };
  } catch (error) {
    await handle.close();
    throw error;
  }
}

async function* readChunks(
  path: string,
  handle: FileHandle,
  head: Uint8Array,
  onBytes: OnBytes,
): AsyncGenerator<Uint8Array> {
  for (let chunk = head; chunk.length > 0; chunk = await readChunk(path, handle)) {
    onBytes(chunk.length);
    yield chunk;
  }
}

/** A fresh buffer each time: a line that spans two pieces keeps hold of the first. */
async function readChunk(path: string, handle: FileHandle): Promise<Uint8Array> {
  const buffer = Buffer.allocUnsafe(CHUNK_BYTES);
  const { bytesRead } = await orUnreadable(path, () => handle.read(buffer, 0, CHUNK_BYTES, null));
  return buffer.subarray(0, bytesRead);
}

async function orUnreadable<T>(path: string, act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    throw unreadable(path, code, error);
  }
}

function unreadable(path: string, code: string, cause?: unknown): UnreadableInputError {
  const found =
    code === "ENOENT" || code === "ENOTDIR"
      ? `There is no file "${path}"`
      : code === "EISDIR"
        ? `"${path}" is a folder`
        : code === "EACCES" || code === "EPERM"
          ? `"${path}" may not be read by this user`
          : `"${path}" cannot be read${code === "" ? "" : ` (${code})`}`;
  return new UnreadableInputError(path, `${found}; expected a readable file of written questions.`, {
    cause,
  });
}
