import { createReadStream } from "node:fs";
import { type FileHandle, mkdir, open } from "node:fs/promises";
import { dirname } from "node:path";
import { z } from "zod";
import { BadInputError } from "../model/errors.ts";
import { type ApiItem, lifeOf } from "./api-item.ts";

/**
 * The file that questions are fetched into: JSON Lines, `{"value", "links", "retrievedAt", "detail"}` a question, only
 * ever added to. Of two lines of one question the later counts. What it holds is read back when it is opened, so that
 * it is all the memory a second run needs.
 */
export class QuestionFile {
  readonly path: string;
  readonly #handle: FileHandle;
  /** By id: the life of a question that is here in full, null where the text is cut. */
  readonly #held: Map<string, string | null>;

  private constructor(path: string, handle: FileHandle, held: Map<string, string | null>) {
    this.path = path;
    this.#handle = handle;
    this.#held = held;
  }

  /** Opens or creates the file and mends a last line that was torn when a run was killed. */
  static async open(path: string): Promise<QuestionFile> {
    try {
      await mkdir(dirname(path), { recursive: true });
      const handle = await open(path, "a");
      try {
        const { held, wholeBytes, tornBytes } = await readBack(path);
        if (tornBytes > 0) await handle.truncate(wholeBytes);
        return new QuestionFile(path, handle, held);
      } catch (error) {
        await handle.close();
        throw error;
      }
    } catch (error) {
      throw unwritable(path, error);
    }
  }

  /** Whether a question is here in full and, if the list's entry for it is given, has not changed since. */
  holds(id: string, listed: ApiItem | null): boolean {
    const life = this.#held.get(id) ?? null;
    return life !== null && (listed === null || life === lifeOf(listed.value));
  }

  /** Adds a line; `detail` says whether the texts are whole. A cut one never follows another line of its question. */
  async add(item: ApiItem, detail: boolean): Promise<void> {
    if (!detail && this.#held.has(item.id)) return;
    const { value, links, retrievedAt } = item;
    try {
      await this.#handle.appendFile(`${JSON.stringify({ value, links, retrievedAt, detail })}\n`);
    } catch (error) {
      throw unwritable(this.path, error);
    }
    this.#held.set(item.id, detail ? lifeOf(value) : null);
  }

  async close(): Promise<void> {
    await this.#handle.sync();
    await this.#handle.close();
  }
}

const line = z.object({
  value: z.looseObject({ id: z.int().positive() }),
  retrievedAt: z.string(),
  detail: z.boolean(),
});

const LINE_FEED = 10;
const opening = Buffer.from('{"value":');

async function readBack(path: string) {
  const held = new Map<string, string | null>();
  let rest = Buffer.alloc(0);
  let wholeBytes = 0;
  let lines = 0;
  for await (const chunk of createReadStream(path)) {
    const data = Buffer.concat([rest, chunk as Buffer]);
    let start = 0;
    for (let end = data.indexOf(LINE_FEED); end !== -1; end = data.indexOf(LINE_FEED, start)) {
      lines += 1;
      const { value, detail } = parseLine(data.subarray(start, end), path, lines);
      held.set(String(value.id), detail ? lifeOf(value) : null);
      start = end + 1;
    }
    wholeBytes += start;
    rest = data.subarray(start);
  }
  const seen = Math.min(rest.length, opening.length);
  if (!rest.subarray(0, seen).equals(opening.subarray(0, seen))) throw foreign(path, lines + 1);
  return { held, wholeBytes, tornBytes: rest.length };
}

function parseLine(bytes: Buffer, path: string, number: number): z.infer<typeof line> {
  try {
    return line.parse(JSON.parse(bytes.toString("utf8")));
  } catch {
    throw foreign(path, number);
  }
}

function foreign(path: string, number: number): BadInputError {
  return new BadInputError(
    `${path}:${number} was not written by fetch: expected a line {"value", "links", "retrievedAt", "detail"}. ` +
      "The file is left as it is; name another with --out.",
  );
}

function unwritable(path: string, error: unknown): unknown {
  if (!(error instanceof Error && "code" in error) || error instanceof BadInputError) return error;
  return new BadInputError(`Cannot write ${path}: ${error.message}. Name another file with --out.`);
}
