/** What the cells of a column hold. `json` holds lists and objects; days are `2025-09-12`. */
export type ColumnKind = "text" | "integer" | "number" | "boolean" | "day" | "time" | "json";

export type Column = { readonly name: string; readonly kind: ColumnKind };

/** A value of the column's kind; null if it is unknown or does not apply. */
export type Cell = unknown;

/** Rows to export. They are read once, in order, and never held together. */
export type Table = {
  readonly columns: readonly Column[];
  /** Each row has a cell for every column, in the same order. */
  readonly rows: AsyncIterable<readonly Cell[]> | Iterable<readonly Cell[]>;
};

/** The cell as text, as CSV and XLSX show it. Null is empty, and lists and objects are JSON. */
export function cellText(cell: Cell): string {
  if (cell === null || cell === undefined) return "";
  return typeof cell === "object" ? JSON.stringify(cell) : String(cell);
}
