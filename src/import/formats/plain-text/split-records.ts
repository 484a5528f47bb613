import { MAX_RECORD_LENGTH } from "../../../model/limits.ts";
import type { Line } from "../../read/split-lines.ts";
import { findRecordStart, type Layout, LOOK_AHEAD, type RecordStart } from "./find-record-start.ts";
import { splitGluedLine } from "./split-glued-line.ts";

/** Memory that a line takes in addition to its text. */
const LINE_COST = 64;

/** The lines of one record, or a run of lines outside any record. Lines are trimmed, and blank lines are left out. */
export type Piece =
  | {
      readonly kind: "block";
      readonly layout: Layout;
      readonly first: Line;
      readonly rest: readonly Line[];
      readonly tooLong: boolean;
    }
  | Stray;

/** A run of lines outside any record: its first line, and the fault of the first line that could not be read. */
export type Stray = { readonly kind: "stray"; readonly line: number; readonly fault: string | null };

/** The last line of a page, which ends the record. */
const pageEnd = "Reticulating Splines";

type OpenBlock = {
  readonly layout: Layout;
  readonly first: Line;
  readonly rest: Line[];
  length: number;
  headLeft: number;
};

/** Divides the lines of a file into records of any layout, looking a few lines ahead. */
export class RecordSplitter {
  readonly #queue: Line[] = [];
  #block: OpenBlock | null = null;
  #stray: Stray | null = null;

  /** Takes the next line of the file and yields the pieces it completes. */
  *push(line: Line): Generator<Piece, void> {
    const text = line.text.trim();
    if (text === "" && line.fault === null) return;
    this.#queue.push(text.length === line.text.length ? line : { ...line, text });
    if (this.#queue.length > LOOK_AHEAD) yield* this.#advance();
  }

  /** Yields what is left at the end of the file. */
  *end(): Generator<Piece, void> {
    while (this.#queue.length > 0) yield* this.#advance();
    if (this.#block !== null) yield close(this.#block);
    if (this.#stray !== null) yield this.#stray;
  }

  /** Processes one line, now that those below it are known. A glued line is split first. */
  *#advance(): Generator<Piece, void> {
    const [line, ...below] = this.#queue;
    if (line === undefined) return;
    const parts = splitGluedLine(line, below);
    if (parts === null) {
      this.#queue.shift();
      yield* this.#addLine(line, below);
    } else {
      const [front, back] = parts;
      this.#queue[0] = back;
      yield* this.#addLine(front, [back, ...below]);
    }
  }

  *#addLine(line: Line, below: readonly Line[]): Generator<Piece, void> {
    const start = findStart(this.#block, line, below);
    const ends = start !== null || (line.text === pageEnd && (this.#block?.headLeft ?? 0) === 0);
    if (ends && this.#block !== null) {
      yield close(this.#block);
      this.#block = null;
    }
    if (start !== null) {
      if (this.#stray !== null) yield this.#stray;
      this.#stray = null;
      this.#block = { layout: start.layout, first: line, rest: [], length: 0, headLeft: start.headLength };
    } else if (this.#block !== null) {
      addLine(this.#block, line);
    } else if (!ends) {
      this.#stray = extendStray(this.#stray, line);
    }
  }
}

function addLine(block: OpenBlock, line: Line): void {
  block.length += line.text.length + LINE_COST;
  if (block.headLeft > 0) block.headLeft -= 1;
  if (block.length <= MAX_RECORD_LENGTH) block.rest.push(line);
}

function close(block: OpenBlock): Piece {
  const { layout, first, rest, length } = block;
  return { kind: "block", layout, first, rest, tooLong: length > MAX_RECORD_LENGTH };
}

function findStart(block: OpenBlock | null, line: Line, below: readonly Line[]): RecordStart | null {
  return block !== null && block.headLeft > 0
    ? null
    : findRecordStart(line.text, below, block?.layout ?? null);
}

function extendStray(stray: Stray | null, line: Line): Stray {
  const fault = line.fault === null ? null : `line ${line.number} ${line.fault}`;
  return { kind: "stray", line: stray?.line ?? line.number, fault: stray?.fault ?? fault };
}
