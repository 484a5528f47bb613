import type { Place } from "../lists/cursor.ts";
import { type Page, type PageRequest, toPage } from "../lists/page.ts";

/**
 * Reads a page of a query whose rows each carry the length of the whole list. An empty page carries none: it is 0 for the
 * first page, and is read anew for one past the end.
 */
export async function readCountedPage<Row extends Place & { readonly totalCount: number }>(
  request: PageRequest,
  read: (request: PageRequest) => Promise<readonly Row[]>,
): Promise<Page<Row>> {
  const rows = await read(request);
  return toPage(rows, request, async () => {
    const known = rows[0]?.totalCount;
    if (known !== undefined || request.afterId === null) return known ?? 0;
    const [first] = await read({ limit: 1, afterKey: null, afterId: null, backwards: false });
    return first?.totalCount ?? 0;
  });
}
