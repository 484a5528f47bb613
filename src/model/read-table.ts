import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { parse } from "csv-parse/sync";
import { z } from "zod";

/** A row as the CSV library gives it when asked for line numbers. */
type LinedRow = {
  readonly record: Readonly<Record<string, string>>;
  readonly info: { readonly lines: number };
};

/** Reads a table from text, checking every row; the error for a bad row names the file and the line. */
export function parseTable<T>(file: string, text: string, row: z.ZodType<T>): readonly T[] {
  const rows = parse<LinedRow>(text, { columns: true, info: true, skip_empty_lines: true, bom: true });
  return rows.map(({ record, info }) => {
    const result = row.safeParse(record);
    if (result.success) return result.data;
    throw new Error(`${file}, line ${info.lines}: ${z.prettifyError(result.error)}`);
  });
}

/** Reads one of the tables that come with the code; `file` is its place. */
export function readTable<T>(file: URL, row: z.ZodType<T>): readonly T[] {
  return parseTable(basename(file.pathname), readFileSync(file, "utf8"), row);
}

/** A cell that must not be empty. */
export const filled = z.string().trim().min(1, "must not be empty");

/** A cell that may be empty; `null` then. */
export const optional = z
  .string()
  .trim()
  .transform((cell) => (cell === "" ? null : cell));

/** A cell of several values parted by semicolons. */
export const several = filled.transform((cell) => cell.split(";").map((value) => value.trim()));
