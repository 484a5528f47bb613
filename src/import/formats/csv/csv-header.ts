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

export type CsvHeader = {
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
const delimiters = [",", ";", "\t"];
/** A first line with this many known names is a header. `text` alone is enough too. */
const ENOUGH = 3;

/** Reads the header from a file's first bytes; null if there is none. */
export function csvHeader(head: Uint8Array): CsvHeader | null {
  const text = Buffer.from(head.buffer, head.byteOffset, head.byteLength).toString("utf8");
  const [first = ""] = text.replace(/^\uFEFF/, "").split(/[\r\n]/, 1);
  const headers = delimiters.map((delimiter) => readHeader(first, delimiter));
  const known = (header: CsvHeader) => header.columns.filter((column) => column !== null).length;
  const [best] = headers.toSorted((a, b) => known(b) - known(a));
  if (best === undefined) return null;
  const isHeader = known(best) >= ENOUGH || (best.columns.includes("text") && known(best) >= 1);
  return isHeader ? best : null;
}

function readHeader(line: string, delimiter: string): CsvHeader {
  const names = cellsOf(line, delimiter);
  const found = names.map((name) => byKey.get(columnKey(ourNameOf(name))) ?? null);
  const known = found.filter((column) => column !== null);
  return {
    delimiter,
    columns: found,
    unknown: names.filter((name, index) => found[index] === null && !isUnusedColumn(name)),
    repeated: known.filter((column, index) => known.indexOf(column) !== index),
    isFromApi: names.some((name, index) => found[index] === "text" && columnKey(name) !== "text"),
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
