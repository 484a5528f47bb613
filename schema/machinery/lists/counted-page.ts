import type { CursorPosition, OrderedList } from "./cursor.ts";
import { type Page, type PageArgs, type PageRequest, readPage } from "./page.ts";

/** A page of a query whose rows each carry what the whole list holds. */
export type CountedPage<Row> = Page<Row> & {
  /** Any row of the list; undefined for an empty list. */
  readonly anyRow: () => Promise<Row | undefined>;
};

export async function readCountedPage<Row extends CursorPosition & { readonly totalCount: number }>(
  list: OrderedList,
  args: PageArgs,
  read: (request: PageRequest) => Promise<readonly Row[]>,
): Promise<CountedPage<Row>> {
  const page = await readPage(list, args, read, async () => (await anyRow())?.totalCount ?? 0);
  const [row] = page.edges;
  const isPastEnd = row === undefined && (args.after ?? args.before) != null;
  let found: Promise<Row | undefined> | undefined;
  function anyRow(): Promise<Row | undefined> {
    // A page past the end has no row, so one is read for it, once.
    found ??= isPastEnd
      ? read({ limit: 1, afterKey: null, afterId: null, backwards: false }).then(([first]) => first)
      : Promise.resolve(row);
    return found;
  }
  return { ...page, anyRow };
}
