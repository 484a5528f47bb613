import { isUtf8 } from "node:buffer";

/** The longest line kept, in bytes: far longer than any answer, and well below the limit for a string. */
export const MAX_LINE_BYTES = 32 * 1024 * 1024;

const LF = 10;
const CR = 13;

/** A line of a text file without its line break. */
export type Line = {
  /** 1-based. */
  readonly number: number;
  readonly text: string;
  /** What is wrong with the line's bytes. Its text is then used only to find where records start. */
  readonly fault: string | null;
};

/**
 * Splits UTF-8 bytes into numbered lines (LF, CRLF or CR), with at most one line and one chunk in memory. It yields all
 * lines that a chunk completes together, because yielding single lines would cost more than reading them.
 */
export async function* splitLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<readonly Line[]> {
  let number = 0;
  let pending: Uint8Array[] = [];
  let length = 0;
  let afterCr = false;

  const keep = (part: Uint8Array): void => {
    if (length < MAX_LINE_BYTES) pending.push(part);
    length += part.length;
  };
  const finish = (part: Uint8Array): Line => {
    const bytes = pending.length === 0 ? part : Buffer.concat([...pending, part]);
    const total = length + part.length;
    pending = [];
    length = 0;
    number += 1;
    return decodeLine(number, bytes, total);
  };

  for await (const chunk of chunks) {
    if (chunk.length === 0) continue;
    const lines: Line[] = [];
    let at = afterCr && chunk[0] === LF ? 1 : 0;
    afterCr = chunk[chunk.length - 1] === CR;
    let lf = chunk.indexOf(LF, at);
    let cr = chunk.indexOf(CR, at);
    while (lf !== -1 || cr !== -1) {
      const end = cr === -1 || (lf !== -1 && lf < cr) ? lf : cr;
      lines.push(finish(chunk.subarray(at, end)));
      at = end + 1;
      if (end === cr && chunk[at] === LF) at += 1;
      const clean = number > 1 && cr === -1 ? cleanText(chunk, at) : null;
      if (clean !== null) {
        for (const text of clean.lines) lines.push({ number: ++number, text, fault: null });
        at = clean.end;
      }
      if (lf !== -1 && lf < at) lf = chunk.indexOf(LF, at);
      if (cr !== -1 && cr < at) cr = chunk.indexOf(CR, at);
    }
    if (at < chunk.length) keep(chunk.subarray(at));
    if (lines.length > 0) yield lines;
  }
  if (length > 0) yield [finish(new Uint8Array())];
}

/** The complete lines from an offset to the end of a chunk, decoded together; null if some byte is a NUL or invalid. */
function cleanText(
  chunk: Uint8Array,
  at: number,
): { readonly lines: readonly string[]; readonly end: number } | null {
  const end = chunk.lastIndexOf(LF) + 1;
  const bytes = chunk.subarray(at, end);
  if (end <= at || bytes.includes(0) || !isUtf8(bytes)) return null;
  return { lines: toText(bytes.subarray(0, -1)).split("\n"), end };
}

function decodeLine(number: number, bytes: Uint8Array, length: number): Line {
  if (length > MAX_LINE_BYTES) {
    const start = toText(bytes.subarray(0, 1024));
    return { number, text: start, fault: `is ${length} bytes long; the limit is ${MAX_LINE_BYTES}` };
  }
  const text = toText(bytes);
  // A byte order mark is not part of the text.
  const shown = number === 1 && text.startsWith("\uFEFF") ? text.slice(1) : text;
  if (!isUtf8(bytes)) return { number, text: shown, fault: "is not valid UTF-8; save the file as UTF-8" };
  if (bytes.includes(0))
    return { number, text: shown, fault: "contains a NUL character, which text cannot have" };
  return { number, text: shown, fault: null };
}

function toText(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8");
}
