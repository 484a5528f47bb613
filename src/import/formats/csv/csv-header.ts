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
  /** 1-based. Above it there may be Excel's `sep=` line, or a title. */
  readonly line: number;
  /** How many lines above it are neither empty nor `sep=`. */
  readonly linesAbove: number;
  readonly delimiter: string;
  /** The meaning of each column of the file; null if unknown. */
  readonly columns: readonly (Column | null)[];
  /** The names of unknown columns, as printed. */
  readonly unknown: readonly string[];
  /** Names that occur more than once. */
  readonly repeated: readonly string[];
  /** Whether the names are those of Parliament's API, whose lists truncate texts. */
  readonly isFromApi: boolean;
};

const byKey = new Map(columns.map((column) => [columnKey(column), column]));
const delimiters = [",", ";", "\t", "|"];
/** How far down a header may be, below the title of a sheet. */
const LAST_HEADER_LINE = 10;
/** A first line with this many known names is a header. `text` alone is enough too. */
const ENOUGH = 3;

/** Reads the header from a file's first bytes; null if there is none. */
export function csvHeader(head: Uint8Array): CsvHeader | null {
  const text = Buffer.from(head.buffer, head.byteOffset, head.byteLength).toString("utf8");
  const lines = text.replace(/^\uFEFF/, "").split(/\r\n|\r|\n/, LAST_HEADER_LINE);
  const [, stated] = separatorLine.exec(lines[0] ?? "") ?? [];
  const top = stated === undefined ? 0 : 1;
  const first = headerIn(lines[top] ?? "", stated);
  if (first !== null) return { ...first, line: top + 1, linesAbove: 0 };
  // A line further down has to look more like a header, because it may be anything.
  for (const [index, line] of lines.entries()) {
    const header = index <= top ? null : headerIn(line, stated);
    if (header === null || !header.columns.includes("text") || knownIn(header) < ENOUGH) continue;
    const above = lines.slice(top, index).filter((each) => /[^\s,;|]/.test(each));
    return { ...header, line: index + 1, linesAbove: above.length };
  }
  return null;
}

/** Excel's own mark of the delimiter, as the first line. */
const separatorLine = /^"?sep=(.)"?$/i;

type HeaderLine = Omit<CsvHeader, "line" | "linesAbove">;

function headerIn(line: string, stated: string | undefined): HeaderLine | null {
  const headers = (stated === undefined ? delimiters : [stated]).map((each) => readHeader(line, each));
  const [best] = headers.toSorted((a, b) => knownIn(b) - knownIn(a));
  if (best === undefined) return null;
  const isText = best.columns.includes("text") && !/^"?questions?"?$/i.test(line.trim());
  return knownIn(best) >= ENOUGH || isText ? best : null;
}

function knownIn(header: HeaderLine): number {
  return header.columns.filter((column) => column !== null).length;
}

function readHeader(line: string, delimiter: string): HeaderLine {
  const names = cellsOf(line, delimiter);
  const found = names.map((name) => byKey.get(columnKey(ourNameOf(name))) ?? null);
  const known = found.filter((column) => column !== null);
  return {
    delimiter,
    columns: found,
    unknown: names.filter((name, index) => found[index] === null && !isUnusedColumn(name)),
    repeated: known.filter((column, index) => known.indexOf(column) !== index),
    isFromApi: names.some(
      (name, index) => found[index] === "text" && /text$/.test(columnKey(name)) && columnKey(name) !== "text",
    ),
  };
}

function cellsOf(line: string, delimiter: string): readonly string[] {
  try {
    const [cells = []] = parse(line, { delimiter, to: 1 });
    return cells;
  } catch {
    return [];
  }
}
