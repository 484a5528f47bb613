import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { BadSettingError } from "../model/errors.ts";

const shipped = new URL("../../examples/persisted-documents.json", import.meta.url);

/** The documents that the explorer runs, which every server knows. */
const explorers = new URL("../../explorer/persisted-documents.json", import.meta.url);

const documents = z.record(
  z.string().regex(/^sha256:[0-9a-f]{64}$/, `expected ids such as "sha256:" and 64 hexadecimal digits`),
  z.string(),
);

/** The id of a document: the SHA-256 of its text, as defined by the GraphQL-over-HTTP specification. */
export function documentId(text: string): string {
  return `sha256:${createHash("sha256").update(text).digest("hex")}`;
}

/**
 * Reads a file of documents, a JSON object from ids to texts; null for the example queries that come with the program.
 * The documents of the explorer are always included.
 */
export function readPersistedDocuments(file: string | null): ReadonlyMap<string, string> {
  const found = new Map([...Object.entries(parse(fileURLToPath(explorers))), ...Object.entries(parse(file))]);
  for (const [id, text] of found) {
    if (documentId(text) !== id) throw unusable(file, `${id} is not the SHA-256 of its text`);
  }
  return found;
}

function parse(file: string | null): Readonly<Record<string, string>> {
  try {
    return documents.parse(JSON.parse(readFileSync(file ?? shipped, "utf8")));
  } catch (error) {
    const reason =
      error instanceof z.ZodError ? z.prettifyError(error).replace(/\s*\n\s*/g, " ") : String(error);
    throw unusable(file, reason, error);
  }
}

function unusable(file: string | null, reason: string, cause?: unknown): BadSettingError {
  return new BadSettingError(
    `Cannot use PERSISTED_DOCUMENTS ${file ?? shipped.pathname}: ${reason}. It must be a JSON object that maps ids to documents.`,
    { cause },
  );
}
