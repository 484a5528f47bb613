import type { Columns } from "./columns.ts";

/** The bytes of all typed arrays in columns, which are nearly all of their memory. */
export function columnBytes(columns: Columns): number {
  const bytesOf = (value: unknown): number => {
    if (ArrayBuffer.isView(value)) return value.byteLength;
    if (typeof value !== "object" || value === null) return 0;
    return Object.values(value).reduce((sum: number, each) => sum + bytesOf(each), 0);
  };
  const { lineage: _, ...typed } = columns;
  return bytesOf(typed);
}
