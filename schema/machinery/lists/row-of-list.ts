import type { PageRequest } from "./page.ts";

/**
 * A row of a list whose rows each carry what the whole list holds; undefined for an empty list. An empty page has none, so
 * for one past the end the list is read anew, once.
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
