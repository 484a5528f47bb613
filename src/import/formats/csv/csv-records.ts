import { parse } from "csv-parse/sync";
import { MAX_RECORD_BYTES } from "../../../model/limits.ts";
import type { Line } from "../../read/split-lines.ts";

/** One row, which may span several lines, or why it cannot be read. */
export type CsvRecord = { readonly line: number } & (
  | { readonly cells: readonly string[]; readonly fault: null }
  | { readonly cells: null; readonly fault: string }
);

/** Single-line rows are parsed in batches, because parsing them one by one takes ten times as long. */
const PARSE_BATCH = 500;

/**
 * Groups lines into rows by their quotes and parses them. If a row's quotes do not close, its first line is rejected
 * and reading continues with the next line, so that one stray quote does not lose the rest of the file.
 */
export class CsvRecords {
  readonly #delimiter: string;
  readonly #formula: RegExp;
  #open: Line[] = [];
  #length = 0;
  #single: Line[] = [];

  constructor(delimiter: string) {
    this.#delimiter = delimiter;
    const edge = `\\${delimiter}`;
    this.#formula = new RegExp(`(^|${edge})=("[^"\\n]*")(?=${edge}|$)`, "gm");
  }

  *push(lines: readonly Line[]): Generator<CsvRecord> {
    for (const line of lines) yield* this.#read([line]);
    yield* this.#flush();
  }

  *end(): Generator<CsvRecord> {
    while (this.#open.length > 0) yield* this.#rejectFirstLine("a quote is never closed");
    yield* this.#flush();
  }

  *#read(queue: readonly Line[]): Generator<CsvRecord> {
    for (let at = 0; at < queue.length; at += 1) {
      const line = queue[at];
      if (line === undefined) return;
      const closes = hasOddQuotes(line.text) === this.#open.length > 0;
      if (this.#open.length === 0 && closes) {
        if (line.text.trim() !== "" || line.fault !== null) this.#single.push(line);
        if (this.#single.length >= PARSE_BATCH) yield* this.#flush();
        continue;
      }
      yield* this.#flush();
      this.#open.push(line);
      this.#length += line.text.length;
      if (this.#open.length > 1 && closes) yield* this.#close();
      else if (this.#length > MAX_RECORD_BYTES)
        yield* this.#rejectFirstLine(`a quote is not closed within ${MAX_RECORD_BYTES} bytes`);
    }
  }

  *#close(): Generator<CsvRecord> {
    const [cells] = this.#parse(this.#open) ?? [];
    const [first] = this.#open;
    const fault = faultOf(this.#open);
    if (cells === undefined || first === undefined) {
      yield* this.#rejectFirstLine("unexpected quote");
      return;
    }
    this.#clear();
    yield fault === null
      ? { line: first.number, cells, fault: null }
      : { line: first.number, cells: null, fault };
  }

  /** Rejects the first line of the open row and reads the others again. */
  *#rejectFirstLine(problem: string): Generator<CsvRecord> {
    const [first, ...rest] = this.#open;
    this.#clear();
    if (first === undefined) return;
    yield rejected(first, problem);
    yield* this.#read(rest);
  }

  #clear(): void {
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
      else if (cells === undefined) yield rejected(line, "unexpected quote");
      else yield { line: line.number, cells, fault: null };
    }
  }

  /** Excel keeps the zeros of a number as `="007"`, which CSV does not allow. */
  #withoutFormulas(text: string): string {
    return text.includes('="') ? text.replace(this.#formula, "$1$2") : text;
  }

  #parse(lines: readonly Line[]): readonly (readonly string[])[] | null {
    try {
      return parse(this.#withoutFormulas(lines.map((line) => line.text).join("\n")), {
        delimiter: this.#delimiter,
        record_delimiter: "\n",
        relax_column_count: true,
      });
    } catch {
      return null;
    }
  }
}

function rejected(line: Line, problem: string): CsvRecord {
  const reason = `invalid CSV row: ${problem}; double every quote inside a quoted cell`;
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
