import { parse } from "csv-parse/sync";
import { MAX_RECORD_BYTES } from "../../../model/limits.ts";
import type { Line } from "../../read/split-lines.ts";

/** One row, which may run over several lines, or why it cannot be read. */
export type CsvRecord = { readonly line: number } & (
  | { readonly cells: readonly string[]; readonly fault: null }
  | { readonly cells: null; readonly fault: string }
);

/** Rows of one line that are handed to the library at once: one by one it takes ten times as long. */
const TOGETHER = 500;

/**
 * Groups lines into rows by their quotes and has them parsed. A row whose quotes do not close is refused at its first
 * line, and reading goes on with the line after it, so that one stray quote does not take the rest of the file with it.
 */
export class CsvRecords {
  readonly #delimiter: string;
  #open: Line[] = [];
  #length = 0;
  #single: Line[] = [];

  constructor(delimiter: string) {
    this.#delimiter = delimiter;
  }

  *push(lines: readonly Line[]): Generator<CsvRecord> {
    for (const line of lines) yield* this.#read([line]);
    yield* this.#flush();
  }

  *end(): Generator<CsvRecord> {
    while (this.#open.length > 0) yield* this.#refuseOpen("a quote that is never closed");
    yield* this.#flush();
  }

  *#read(queue: readonly Line[]): Generator<CsvRecord> {
    for (let at = 0; at < queue.length; at += 1) {
      const line = queue[at];
      if (line === undefined) return;
      const closes = hasOddQuotes(line.text) === this.#open.length > 0;
      if (this.#open.length === 0 && closes) {
        if (line.text.trim() !== "" || line.fault !== null) this.#single.push(line);
        if (this.#single.length >= TOGETHER) yield* this.#flush();
        continue;
      }
      yield* this.#flush();
      this.#open.push(line);
      this.#length += line.text.length;
      if (this.#open.length > 1 && closes) yield* this.#close();
      else if (this.#length > MAX_RECORD_BYTES)
        yield* this.#refuseOpen("a quote that is not closed for long");
    }
  }

  /** The row is complete. */
  *#close(): Generator<CsvRecord> {
    const [cells] = this.#parse(this.#open) ?? [];
    const [first] = this.#open;
    const fault = faultOf(this.#open);
    if (cells === undefined || first === undefined) {
      yield* this.#refuseOpen("a quote out of place");
      return;
    }
    this.#forget();
    yield fault === null
      ? { line: first.number, cells, fault: null }
      : { line: first.number, cells: null, fault };
  }

  /** Refuses the first line of the open row and reads the others anew. */
  *#refuseOpen(found: string): Generator<CsvRecord> {
    const [first, ...rest] = this.#open;
    this.#forget();
    if (first === undefined) return;
    yield refused(first, found);
    yield* this.#read(rest);
  }

  #forget(): void {
    this.#open = [];
    this.#length = 0;
  }

  *#flush(): Generator<CsvRecord> {
    const lines = this.#single;
    this.#single = [];
    const rows = lines.length === 0 ? [] : this.#parse(lines);
    for (const [index, line] of lines.entries()) {
      const cells = rows?.length === lines.length ? rows[index] : this.#parse([line])?.[0];
      if (line.fault !== null) yield { line: line.number, cells: null, fault: line.fault };
      else if (cells === undefined) yield refused(line, "a quote out of place");
      else yield { line: line.number, cells, fault: null };
    }
  }

  #parse(lines: readonly Line[]): readonly (readonly string[])[] | null {
    try {
      return parse(lines.map((line) => line.text).join("\n"), {
        delimiter: this.#delimiter,
        record_delimiter: "\n",
        relax_column_count: true,
      });
    } catch {
      return null;
    }
  }
}

function refused(line: Line, found: string): CsvRecord {
  const reason = `expected a row of CSV, found ${found}; a quote inside a quoted cell is written twice`;
  return { line: line.number, cells: null, fault: line.fault ?? reason };
}

function faultOf(lines: readonly Line[]): string | null {
  const faulty = lines.find((line) => line.fault !== null);
  return faulty === undefined ? null : `line ${faulty.number} ${faulty.fault}`;
}

function hasOddQuotes(text: string): boolean {
  let odd = false;
  for (let at = text.indexOf('"'); at !== -1; at = text.indexOf('"', at + 1)) odd = !odd;
  return odd;
}
