import { createReadStream } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { dirname } from "node:path";
import { z } from "zod";
import type { DeclaredDays } from "../model/coverage.ts";
import { BadInputError } from "../model/errors.ts";
import { explainFileError } from "../model/explain-file-error.ts";
import { makeFolder } from "../model/make-folder.ts";
import { houses } from "../model/nodes.ts";
import { type ApiItem, fingerprintOf } from "./api-item.ts";

/**
 * The output file of a fetch: JSON Lines with `{"value", "links", "retrievedAt", "detail"}` per question. Lines are
 * only appended, and the last line of a question counts. Lines `{"covers", "retrievedAt"}` say which days the file
 * covers. Opening it reads its lines, so that a later run can continue.
 */
export class QuestionFile {
  readonly path: string;
  readonly #handle: FileHandle;
  /** Fingerprints of questions by id; null for a truncated text. */
  readonly #fingerprints: Map<string, string | null>;

  private constructor(path: string, handle: FileHandle, fingerprints: Map<string, string | null>) {
    this.path = path;
    this.#handle = handle;
    this.#fingerprints = fingerprints;
  }

  /** Opens or creates the file, and removes an incomplete last line left by a killed run. */
  static async open(path: string): Promise<QuestionFile> {
    try {
      makeFolder(dirname(path));
      const handle = await open(path, "a");
      try {
        const { fingerprints, completeBytes, incompleteBytes } = await readExisting(path);
        if (incompleteBytes > 0) await handle.truncate(completeBytes);
        return new QuestionFile(path, handle, fingerprints);
      } catch (error) {
        await handle.close();
        throw error;
      }
    } catch (error) {
      throw unwritable(path, error);
    }
  }

  /** Whether the file has the full text of a question, unchanged since according to its list entry, if given. */
  has(id: string, listed: ApiItem | null): boolean {
    const fingerprint = this.#fingerprints.get(id) ?? null;
    return fingerprint !== null && (listed === null || fingerprint === fingerprintOf(listed.value));
  }

  /** Appends a line. `detail` says whether the texts are complete. A truncated question never replaces another line. */
  async add(item: ApiItem, detail: boolean): Promise<void> {
    if (!detail && this.#fingerprints.has(item.id)) return;
    const { value, links, retrievedAt } = item;
    try {
      await this.#handle.appendFile(`${JSON.stringify({ value, links, retrievedAt, detail })}\n`);
    } catch (error) {
      throw unwritable(this.path, error);
    }
    this.#fingerprints.set(item.id, detail ? fingerprintOf(value) : null);
  }

  /** Appends lines that say which days the file covers: it has every question. */
  async declare(declared: readonly DeclaredDays[]): Promise<void> {
    const retrievedAt = new Date().toISOString();
    try {
      for (const covers of declared)
        await this.#handle.appendFile(`${JSON.stringify({ covers, retrievedAt })}\n`);
    } catch (error) {
      throw unwritable(this.path, error);
    }
  }

  async close(): Promise<void> {
    await this.#handle.sync();
    await this.#handle.close();
  }
}

const line = z.union([
  z.object({
    value: z.looseObject({ id: z.int().positive() }),
    retrievedAt: z.string(),
    detail: z.boolean(),
  }),
  z.object({ covers: z.looseObject({ house: z.enum(houses) }), retrievedAt: z.string() }),
]);

const LINE_FEED = 10;
const openings = ['{"value":', '{"covers":'].map((text) => Buffer.from(text));

async function readExisting(path: string) {
  const fingerprints = new Map<string, string | null>();
  let rest = Buffer.alloc(0);
  let completeBytes = 0;
  let lines = 0;
  for await (const chunk of createReadStream(path)) {
    const data = Buffer.concat([rest, chunk as Buffer]);
    let start = 0;
    for (let end = data.indexOf(LINE_FEED); end !== -1; end = data.indexOf(LINE_FEED, start)) {
      lines += 1;
      const parsed = parseLine(data.subarray(start, end), path, lines);
      if ("value" in parsed) {
        const { value, detail } = parsed;
        fingerprints.set(String(value.id), detail ? fingerprintOf(value) : null);
      }
      start = end + 1;
    }
    completeBytes += start;
    rest = data.subarray(start);
  }
  const isOurs = openings.some((opening) => {
    const seen = Math.min(rest.length, opening.length);
    return rest.subarray(0, seen).equals(opening.subarray(0, seen));
  });
  if (!isOurs) throw foreign(path, lines + 1);
  return { fingerprints, completeBytes, incompleteBytes: rest.length };
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
      "The file was not changed. Choose another file with --out.",
  );
}

function unwritable(path: string, error: unknown): unknown {
  if (!(error instanceof Error && "code" in error) || error instanceof BadInputError) return error;
  return new BadInputError(
    `Cannot write ${path}: ${explainFileError(error, path)}. Choose another file with --out.`,
  );
}
