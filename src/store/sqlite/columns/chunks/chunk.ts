import { deserialize, serialize } from "node:v8";
import type { AnswerPart, QuestionPart } from "../../../columns/whole-columns.ts";

/** How many row numbers a chunk spans. Another number needs a migration that drops the chunks and their triggers. */
export const CHUNK_ROWS = 16_384;

/** The row numbers within the span of a chunk, in ascending order. */
type Offsets = { readonly offsets: Uint16Array };

/** The answers whose row numbers are in one span. */
export type AnswerChunk = AnswerPart & Offsets;

/** The same of questions. `answers` are the row numbers of their answers; -1 for none. */
export type QuestionChunk = QuestionPart & Offsets;

export type Chunks = { readonly Question: QuestionChunk; readonly Answer: AnswerChunk };
export type ChunkLabel = keyof Chunks;

/** V8's format is safe to store, and holds typed arrays as they are. */
export function packChunk(chunk: Chunks[ChunkLabel]): Uint8Array {
  return serialize(chunk);
}

export function unpackChunk<Label extends ChunkLabel>(data: Uint8Array): Chunks[Label] {
  return deserialize(data) as Chunks[Label];
}
