import type { Line } from "../read/split-lines.ts";
import { findRecordStart, type Layout, LOOK_AHEAD, type RecordStart } from "./find-record-start.ts";
import { splitGluedLine } from "./split-glued-line.ts";

/** Longest record kept, in UTF-16 code units: a file whose next record is never found must not fill the memory. */
export const MAX_RECORD_LENGTH = 64 * 1024 * 1024;

/** What a line costs in memory besides its text. */
const LINE_COST = 64;

/** The lines of one record, or a run of lines that stand outside any. Lines are trimmed; blank ones are left out. */
export type Piece =
  | {
      readonly kind: "block";
      readonly layout: Layout;
      readonly first: Line;
      readonly rest: readonly Line[];
      readonly tooLong: boolean;
    }
  | Stray;

/** A run of lines outside any record: its first line, and the first of its lines that could not be read. */
export type Stray = { readonly kind: "stray"; readonly line: number; readonly fault: string | null };

/** The pages' last line, which ends the record. */
const pageEnd = "Reticulating Splines";

type OpenBlock = {
  readonly layout: Layout;
  readonly first: Line;
  readonly rest: Line[];
  length: number;
  headLeft: number;
};

/** Divides the lines of a file into records, each by its own layout, with a look-ahead of a few lines. */
export async function* splitRecords(lines: AsyncIterable<Line> | Iterable<Line>): AsyncGenerator<Piece> {
  let block: OpenBlock | null = null;
  let stray: Stray | null = null;

  for await (const [line, below] of withLookAhead(lines)) {
    const start = findStart(block, line, below);
    const ends = start !== null || (line.text === pageEnd && (block?.headLeft ?? 0) === 0);
    if (ends && block !== null) {
      yield close(block);
      block = null;
    }
    if (start !== null) {
      if (stray !== null) yield stray;
      stray = null;
      block = { layout: start.layout, first: line, rest: [], length: 0, headLeft: start.headLength };
    } else if (block !== null) {
      addLine(block, line);
    } else if (!ends) {
      stray = extendStray(stray, line);
    }
  }
  if (block !== null) yield close(block);
  if (stray !== null) yield stray;
}

/** Each line with those below it. A glued line is cut in two when its turn comes, for then its look-ahead is full. */
async function* withLookAhead(
  lines: AsyncIterable<Line> | Iterable<Line>,
): AsyncGenerator<readonly [Line, readonly Line[]]> {
  const queue: Line[] = [];
  for await (const line of lines) {
    const text = line.text.trim();
    if (text === "" && line.fault === null) continue;
    queue.push(text.length === line.text.length ? line : { ...line, text });
    if (queue.length > LOOK_AHEAD) yield next();
  }
  while (queue.length > 0) yield next();

  function next(): readonly [Line, readonly Line[]] {
    const [line, ...below] = queue;
    if (line === undefined) throw new RangeError("the queue is empty");
    const cut = splitGluedLine(line, below);
    if (cut === null) {
      queue.shift();
      return [line, below];
    }
    const [front, back] = cut;
    queue[0] = back;
    return [front, [back, ...below]];
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
