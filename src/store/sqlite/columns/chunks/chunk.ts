import { deserialize, serialize } from "node:v8";
import type { CodedColumn, CodedLists } from "../../../columns/coded-values.ts";

/** How many row numbers a chunk spans. Another number needs a migration that drops the chunks and their triggers. */
export const CHUNK_ROWS = 16_384;

/** The answers whose row numbers are in one span. `offsets` are the row numbers within the span, in ascending order. */
export type AnswerChunk = {
  readonly offsets: Uint16Array;
  readonly ministers: CodedColumn;
  readonly answeredOn: CodedColumn;
  readonly holding: Uint8Array;
  readonly countries: CodedLists;
  readonly topics: CodedLists;
};

export type QuestionChunk = {
  readonly offsets: Uint16Array;
  /** The row number of each question's answer; -1 for none. */
  readonly answers: Int32Array;
  readonly askers: CodedColumn;
  readonly parties: CodedColumn;
  readonly departments: CodedColumn;
  readonly houses: CodedColumn;
  readonly states: CodedColumn;
  readonly tabledOn: CodedColumn;
  readonly dueOn: CodedColumn;
  readonly seenUntil: CodedColumn;
  readonly countries: CodedLists;
  readonly topics: CodedLists;
};

export type Chunks = { readonly Question: QuestionChunk; readonly Answer: AnswerChunk };
export type ChunkLabel = keyof Chunks;

/** V8's format is safe to store, and holds typed arrays as they are. */
export function packChunk(chunk: Chunks[ChunkLabel]): Uint8Array {
  return serialize(chunk);
}

export function unpackChunk<Label extends ChunkLabel>(data: Uint8Array): Chunks[Label] {
  return deserialize(data) as Chunks[Label];
}
