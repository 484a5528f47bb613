import { parse } from "csv-parse/sync";
import { columnKey, isUnusedColumn, ourNameOf } from "./column-aliases.ts";

/** The columns of a CSV file, named as in the graph. Only `text` is required. */
export const columns = [
  "id",
  "uin",
  "house",
  "heading",
  "tabledOn",
  "dueOn",
  "namedDay",
  "withdrawn",
  "interest",
  "groupedWith",
  "url",
  "asker",
  "askerMemberId",
  "askerParty",
  "askerConstituency",
  "department",
  "text",
  "truncated",
  "answeredOn",
  "minister",
  "ministerMemberId",
  "role",
  "answer",
  "answerTruncated",
  "holding",
  "heldOn",
  "correctedOn",
  "corrector",
  "correctorMemberId",
  "textBefore",
  "retrievedAt",
] as const;

export type Column = (typeof columns)[number];

/** The columns that hold days. */
export const dayColumns: readonly Column[] = ["tabledOn", "dueOn", "answeredOn", "heldOn", "correctedOn"];

export type CsvHeader = {
  /** 1-based; its last, if names span lines. Above it there may be Excel's `sep=` line, or a title. */
  readonly line: number;
  /** How many lines above it are neither empty nor `sep=`. */
  readonly linesAbove: number;
  readonly delimiter: string;
  /** The meaning of each column of the file; null if unknown. */
  readonly columns: readonly (Column | null)[];
  /** The names of unknown columns, as printed. */
  readonly unknown: readonly string[];
  /** A column that several names mean, with these names as printed; null if there is none. */
  readonly repeated: { readonly column: Column; readonly names: readonly string[] } | null;
  /** Whether the names are those of Parliament's API, whose lists truncate texts. */
  readonly isFromApi: boolean;
  /** Whether the column of texts is named as such, not only by an everyday name. */
  readonly hasExactText: boolean;
};

const byKey = new Map(columns.map((column) => [columnKey(column), column]));
const delimiters = [",", ";", "\t", "|"];
/** How far down a header may be, below the title of a sheet. */
const LAST_HEADER_LINE = 10;
/** A first line with this many known names is a header. `text` alone is enough too. */
const ENOUGH = 3;

/** Reads the header from a file's first bytes; null if there is none. */
export function csvHeader(head: Uint8Array): CsvHeader | null {
  const lines = firstLines(head);
  const stated = statedDelimiter(lines[0] ?? "");
  const top = stated === null ? 0 : 1;
  for (const index of lines.keys()) {
    if (index < top) continue;
    const { text, last } = rowAt(lines, index);
    const header = headerIn(text, stated);
    // A line further down has to look more like a header, because it may be anything.
    const isEnough =
      index === top || (header?.columns.includes("text") === true && knownIn(header) >= ENOUGH);
    if (header === null || !isEnough) continue;
    const above = lines.slice(top, index).filter((each) => /[^\s,;|]/.test(each));
    return { ...header, line: last + 1, linesAbove: above.length };
  }
  return null;
}

/** The row that begins in a line, with the lines that its quoted cells go on in. */
function rowAt(lines: readonly string[], index: number): { readonly text: string; readonly last: number } {
  let text = lines[index] ?? "";
  for (let last = index; last < lines.length; last += 1) {
    if (last > index) text += `\n${lines[last]}`;
    if (text.split('"').length % 2 === 1) return { text, last };
  }
  return { text: lines[index] ?? "", last: index };
}

/** Why a file that begins with Excel's line `sep=` has no header; null if it does not, or if it has one. */
export function separatorFault(head: Uint8Array): string | null {
  const lines = firstLines(head);
  const stated = statedDelimiter(lines[0] ?? "");
  if (stated === null || csvHeader(head) !== null) return null;
  const fits = headerIn(lines[1] ?? "", null)?.delimiter;
  const found =
    fits === undefined
      ? "line 2 is not a header with the column `text`"
      : `line 2 is separated by ${nameOf(fits)}; correct line 1 or delete it`;
  return `line 1 says that cells are separated by ${nameOf(stated)} (\`${lines[0]?.slice(0, 10)}\`), but ${found}`;
}

function firstLines(head: Uint8Array): readonly string[] {
  const text = Buffer.from(head.buffer, head.byteOffset, head.byteLength).toString("utf8");
  return text.replace(/^\uFEFF/, "").split(/\r\n|\r|\n/, LAST_HEADER_LINE);
}

/** The delimiter that Excel's line `sep=;` states. A program that has written empty cells behind it knew better. */
function statedDelimiter(line: string): string | null {
  const [, stated, [filled] = ""] = /^"?sep=(\\t|.)"?([,;\t|]*)$/i.exec(line) ?? [];
  return filled ?? (stated === "\\t" ? "\t" : (stated ?? null));
}

function nameOf(delimiter: string): string {
  return { ",": "commas", ";": "semicolons", "\t": "tabs", "|": "bars" }[delimiter] ?? `"${delimiter}"`;
}

type HeaderLine = Omit<CsvHeader, "line" | "linesAbove">;

function headerIn(line: string, stated: string | null): HeaderLine | null {
  const headers = (stated === null ? delimiters : [stated]).map((each) => readHeader(line, each));
  const [best] = headers.toSorted((a, b) => knownIn(b) - knownIn(a));
  if (best === undefined) return null;
  // A line of plain text may begin with a word such as "Question" or "Reply".
  const isText = best.hasExactText || (best.columns.includes("text") && knownIn(best) > 1);
  return knownIn(best) >= ENOUGH || isText ? best : null;
}

function knownIn(header: HeaderLine): number {
  return header.columns.filter((column) => column !== null).length;
}

function readHeader(line: string, delimiter: string): HeaderLine {
  const names = cellsOf(line, delimiter);
  const meanings = names.map(meaningOf);
  // A name that has its meaning only loosely yields to one that has it exactly, and to one before it.
  const found = meanings.map(({ column, isLoose }, at) => {
    if (!isLoose) return column;
    const isTaken = meanings.some((other, i) => other.column === column && (!other.isLoose || i < at));
    return isTaken ? null : column;
  });
  const repeated = found.find((column, at) => column !== null && found.indexOf(column) !== at) ?? null;
  return {
    delimiter,
    columns: found,
    unknown: names.filter((name, index) => found[index] === null && !isUnusedColumn(name)),
    repeated:
      repeated === null
        ? null
        : { column: repeated, names: names.filter((_, index) => found[index] === repeated) },
    hasExactText: meanings.some(({ column, isLoose }) => column === "text" && !isLoose),
    isFromApi: names.some(
      (name, index) => found[index] === "text" && /text$/.test(columnKey(name)) && columnKey(name) !== "text",
    ),
  };
}

function meaningOf(name: string): { readonly column: Column | null; readonly isLoose: boolean } {
  const { column, isLoose } = ourNameOf(name);
  return { column: byKey.get(columnKey(column)) ?? null, isLoose };
}

function cellsOf(line: string, delimiter: string): readonly string[] {
  try {
    const [cells = []] = parse(line, { delimiter, to: 1 });
    return cells;
  } catch {
    return [];
  }
}
