export type Positioned = { readonly cursorKey: string | number; readonly cursorId: string };
export type Page = {
  readonly limit: number;
  readonly afterKey: string | number | null;
  readonly afterId: string | null;
  readonly backwards?: boolean | undefined;
};

/** A page of counted rows, highest key first, with the number of all rows. `rows` may be only those that can be on it. */
export function pageOf<Row extends Positioned>(
  rows: readonly Row[],
  { limit, afterKey, afterId, backwards = false }: Page,
  totalCount = rows.length,
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
    .map((row) => ({ ...row, totalCount }));
}

/** The lowest and the highest key that a row of a page can have, so that no others need to be built. */
export function keysOfPage(
  keys: Float64Array,
  { limit, afterKey, backwards = false }: Page,
): { readonly least: number; readonly most: number } {
  const ascending = keys.toSorted();
  const after = afterKey === null ? null : Number(afterKey);
  // Rows with the key after which the page begins are on either side of its beginning.
  if (backwards) {
    const from = after === null ? 0 : countBelow(ascending, after, true);
    return { least: after ?? 0, most: ascending[from + limit - 1] ?? Number.POSITIVE_INFINITY };
  }
  const upTo = after === null ? ascending.length : countBelow(ascending, after, false);
  return { least: ascending[upTo - limit] ?? 0, most: after ?? Number.POSITIVE_INFINITY };
}

/** How many of the sorted keys are lower than the given one, or lower or equal. */
function countBelow(ascending: Float64Array, key: number, orEqual: boolean): number {
  const first = ascending.findIndex((each) => (orEqual ? each > key : each >= key));
  return first === -1 ? ascending.length : first;
}
