import type { z } from "zod";

/** A row that could not be used: where it stands and what was expected there. */
export type SkippedRow = {
  readonly file: string;
  /** 1-based; of a JSON list the number of the record. */
  readonly line: number;
  readonly reason: string;
};

/** A row of a table as it came, with its place. */
export type RawRow = { readonly file: string; readonly line: number; readonly cells: unknown };

/** A checked row with its place. */
export type Row<Cells> = { readonly file: string; readonly line: number; readonly cells: Cells };

/** Checks rows one by one; those that are wrong are told to `skip`, the rest is given back. */
export function checkRows<Schema extends z.ZodType>(
  rows: readonly RawRow[],
  schema: Schema,
  skip: (skipped: SkippedRow) => void,
): readonly Row<z.output<Schema>>[] {
  return rows.flatMap(({ file, line, cells }) => {
    const checked = schema.safeParse(cells);
    if (checked.success) return [{ file, line, cells: checked.data }];
    const reason = checked.error.issues
      .map(({ path, message }) => (path.length === 0 ? message : `${path.join(".")} ${message}`))
      .join("; ");
    skip({ file, line, reason });
    return [];
  });
}
