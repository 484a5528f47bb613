import type { PageRequest } from "./page.ts";

/**
 * A row of a list in which every row carries the totals of the whole list; undefined if the list is empty. A page past the
 * end has no rows, so the first row of the list is read instead, once.
 */
export function rowOfList<Row>(
  rows: readonly Row[],
  request: PageRequest,
  read: (request: PageRequest) => Promise<readonly Row[]>,
): () => Promise<Row | undefined> {
  let found: Promise<Row | undefined> | undefined;
  return () => {
    found ??=
      rows[0] !== undefined || request.afterId === null
        ? Promise.resolve(rows[0])
        : read({ limit: 1, afterKey: null, afterId: null, backwards: false }).then(([first]) => first);
    return found;
  };
}
