type Positioned = { readonly cursorKey: string | number; readonly cursorId: string };
type Page = {
  readonly limit: number;
  readonly afterKey: string | number | null;
  readonly afterId: string | null;
  readonly backwards?: boolean | undefined;
};

/** A page of counted rows, highest key first, with the number of all rows. */
export function pageOf<Row extends Positioned>(
  rows: readonly Row[],
  { limit, afterKey, afterId, backwards = false }: Page,
): readonly (Row & { readonly totalCount: number })[] {
  const forwards = (a: Positioned, b: Positioned) => {
    if (a.cursorKey !== b.cursorKey) return a.cursorKey > b.cursorKey ? -1 : 1;
    return a.cursorId < b.cursorId ? -1 : a.cursorId > b.cursorId ? 1 : 0;
  };
  const order = backwards ? (a: Positioned, b: Positioned) => forwards(b, a) : forwards;
  const after =
    afterKey === null
      ? rows
      : rows.filter((row) => order(row, { cursorKey: afterKey, cursorId: afterId ?? "" }) > 0);
  return after
    .toSorted(order)
    .slice(0, limit)
    .map((row) => ({ ...row, totalCount: rows.length }));
}
