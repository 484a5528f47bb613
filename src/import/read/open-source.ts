import { withPath } from "./input-fault.ts";
import { openContent } from "./open-content.ts";
import { type OnBytes, openFile } from "./open-file.ts";
import { type NamedSnapshot, snapshotOf } from "./snapshot-of.ts";

/** Where an input comes from, and when it was obtained. */
export type Origin = NamedSnapshot & {
  /** The path as the user gave it. */
  readonly path: string;
  /** The file's modification time, ISO 8601 in UTC. */
  readonly retrievedAt: string;
};

/** An opened input with its decompressed bytes. They can be read once. */
export type Source = Origin & {
  /** The first bytes, by which formats recognise their input. `chunks` includes them too. */
  readonly head: Uint8Array;
  readonly chunks: () => AsyncGenerator<Uint8Array>;
  readonly close: () => Promise<void>;
  /** Opens the same input again; absent if it can be read only once, as a pipe. */
  readonly readAgain?: () => Promise<Source>;
};

/** Opens a file and decompresses it. Throws UnreadableInputError if it cannot be read, also later in `chunks`. */
export async function openSource(path: string, onBytes: OnBytes = () => {}): Promise<Source> {
  const explain = (error: unknown): never => {
    throw withPath(path, error);
  };
  const file = await openFile(path, onBytes).catch(explain);
  const { head, chunks } = await openContent(file).catch(async (error: unknown) => {
    await file.close();
    return explain(error);
  });
  return {
    path,
    retrievedAt: file.modifiedAt.toISOString(),
    ...snapshotOf(path),
    head,
    chunks: () => explained(chunks(), explain),
    close: file.close,
    ...(file.isRegular ? { readAgain: () => openSource(path) } : {}),
  };
}

async function* explained(
  chunks: AsyncGenerator<Uint8Array>,
  explain: (error: unknown) => never,
): AsyncGenerator<Uint8Array> {
  try {
    yield* chunks;
  } catch (error) {
    explain(error);
  }
}
