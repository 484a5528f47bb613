import type { CursorPosition } from "./cursor.ts";
import { type Page, type PageRequest, toPage } from "./page.ts";
import { rowOfList } from "./row-of-list.ts";

/** Reads a page of a query in which every row carries the length of the whole list. */
export async function readCountedPage<Row extends CursorPosition & { readonly totalCount: number }>(
  request: PageRequest,
  read: (request: PageRequest) => Promise<readonly Row[]>,
): Promise<Page<Row>> {
  const rows = await read(request);
  const whole = rowOfList(rows, request, read);
  return toPage(rows, request, async () => (await whole())?.totalCount ?? 0);
}
