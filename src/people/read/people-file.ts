import type { z } from "zod";

/** A row that could not be used: where it is, and why. */
export type SkippedRow = {
  readonly file: string;
  /** 1-based line, or number of the record in a JSON list. */
  readonly line: number;
  readonly reason: string;
};

/** An unchecked row of a table, with its file and line. */
export type RawRow = { readonly file: string; readonly line: number; readonly cells: unknown };

/** A checked row, with its file and line. */
export type Row<Cells> = { readonly file: string; readonly line: number; readonly cells: Cells };

/** Checks each row. Invalid rows are passed to `skip`, valid ones are returned. */
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
