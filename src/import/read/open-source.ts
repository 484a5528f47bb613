import { type FileHandle, open } from "node:fs/promises";
import { UnreadableInputError } from "../../model/errors.ts";
import { decompress } from "./decompress.ts";
import { type Compression, compressionOf, unopenedKindOf } from "./file-kind.ts";
import { type Opened, readAhead } from "./read-ahead.ts";
import { type NamedSnapshot, snapshotOf } from "./snapshot-of.ts";

/** Bytes asked of the file at a time; one piece is in memory, whatever the file's size. */
const CHUNK_BYTES = 256 * 1024;

/** Decompressed bytes by which a format is recognised. */
const HEAD_BYTES = 64 * 1024;

/** Where an input comes from, and when it was obtained. */
export type Origin = NamedSnapshot & {
  /** The path as the user gave it. */
  readonly path: string;
  /** The file's modification time, ISO 8601 in UTC. */
  readonly retrievedAt: string;
};

/** An opened input with its bytes, which can be read once, decompressed. */
export type Source = Origin & {
  /** The first bytes, by which a format recognises its own input. They are part of `chunks` too. */
  readonly head: Uint8Array;
  readonly chunks: () => AsyncGenerator<Uint8Array>;
  readonly close: () => Promise<void>;
};

/** Told of every piece of a file as it is read, with its length in bytes on the disk. */
export type OnBytes = (bytes: number) => void;

/** Opens a file; what cannot be opened gives an UnreadableInputError that says what was expected. */
export async function openSource(path: string, onBytes: OnBytes = () => {}): Promise<Source> {
  const handle = await orUnreadable(path, () => open(path, "r"));
  try {
    const stat = await orUnreadable(path, () => handle.stat());
    if (stat.isDirectory()) throw unreadable(path, "EISDIR");
    const { head, chunks } = await openContent(path, handle, onBytes);
    return {
      path,
      retrievedAt: stat.mtime.toISOString(),
      ...snapshotOf(path),
      head,
      chunks,
      close: () => handle.close(),
    };
  } catch (error) {
    await handle.close();
    throw error;
  }
}

/** The content of a file: as it is, or decompressed where its first bytes say that it is compressed. */
async function openContent(path: string, handle: FileHandle, onBytes: OnBytes): Promise<Opened> {
  const start = await readChunk(path, handle);
  const bytes = (): AsyncGenerator<Uint8Array> => readChunks(path, handle, start, onBytes);
  const compression = compressionOf(start);
  if (compression === null) {
    refuseUnopened(path, start);
    return { head: start, chunks: bytes };
  }
  const opened = await readAhead(decompressOrExplain(path, compression, bytes()), HEAD_BYTES);
  if (compressionOf(opened.head) !== null) throw archive(path, "compressed twice");
  refuseUnopened(path, opened.head);
  return opened;
}

async function* decompressOrExplain(
  path: string,
  compression: Compression,
  bytes: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  try {
    yield* decompress(compression, bytes);
  } catch (error) {
    if (error instanceof UnreadableInputError || !(error instanceof Error)) throw error;
    const found = `"${path}" is compressed with ${compression} and cut off or damaged (${error.message})`;
    throw new UnreadableInputError(
      path,
      `${found}; expected a whole archive. What stands before the fault is read.`,
      {
        cause: error,
      },
    );
  }
}

function refuseUnopened(path: string, head: Uint8Array): void {
  const kind = unopenedKindOf(head);
  if (kind !== null) throw archive(path, kind);
}

function archive(path: string, kind: string): UnreadableInputError {
  const expected = "expected a file of written questions, as it is or compressed once with gzip or zstd";
  return new UnreadableInputError(
    path,
    `"${path}" is ${kind}; ${expected}. Unpack it and import what is in it.`,
  );
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
