import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { parse } from "csv-parse/sync";
import { z } from "zod";

/** A row as the CSV library returns it with line numbers. */
type LinedRow = {
  readonly record: Readonly<Record<string, string>>;
  readonly info: { readonly lines: number };
};

/** Reads a table from text and checks every row. The error for an invalid row names the file and line. */
export function parseTable<T>(file: string, text: string, row: z.ZodType<T>): readonly T[] {
  const rows = parse<LinedRow>(text, { columns: true, info: true, skip_empty_lines: true, bom: true });
  return rows.map(({ record, info }) => {
    const result = row.safeParse(record);
    if (result.success) return result.data;
    throw new Error(`${file}, line ${info.lines}: ${z.prettifyError(result.error)}`);
  });
}

/** Reads one of the tables that come with the code. */
export function readTable<T>(file: URL, row: z.ZodType<T>): readonly T[] {
  return parseTable(basename(file.pathname), readFileSync(file, "utf8"), row);
}

export const filled = z.string().trim().min(1, "must not be empty");

/** A cell that may be empty; then `null`. */
export const optional = z
  .string()
  .trim()
  .transform((cell) => (cell === "" ? null : cell));

/** A cell with several values, separated by semicolons. */
export const several = filled.transform((cell) => cell.split(";").map((value) => value.trim()));
