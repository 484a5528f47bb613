import type { ListEntry, ListPage } from "./api-item.ts";

export type WalkOptions = {
  readonly take: number;
  /** Entries that consecutive pages should share. */
  readonly overlap: number;
  /** Most times the list is read until it no longer changes. */
  readonly maxReads: number;
  /** Called with the length of the list that each page reports. */
  readonly onTotal?: (total: number) => void;
};

type ReadPage = (skip: number, take: number) => Promise<ListPage>;

/**
 * After this many consecutive pages without new entries, the server seems to ignore the parameters, so reading stops.
 */
const MAX_STALE_PAGES = 3;

/**
 * Yields every entry of a paged list once, even if the list changes meanwhile. Returns whether the list was read
 * completely.
 *
 * Pages overlap: if consecutive pages share an entry, no lasting entry was missed between them. At the end the first
 * page is read again to find new entries. The list is read again unless all consecutive pages shared an entry, every
 * page reported the same total, and that many different entries were seen.
 */
export async function* walkList(
  readPage: ReadPage,
  options: WalkOptions,
): AsyncGenerator<ListEntry, boolean> {
  const known = new Set<string>();
  for (let read = 0; read < options.maxReads; read++) {
    const seen = new Set<string>();
    const totals = new Set<number>();
    let isComplete = true;
    for await (const { page, overlaps } of readOnce(readPage, options)) {
      totals.add(page.total);
      options.onTotal?.(page.total);
      isComplete &&= overlaps;
      for (const entry of page.entries) {
        seen.add(entry.key);
        if (known.has(entry.key)) continue;
        known.add(entry.key);
        yield entry;
      }
    }
    if (isComplete && totals.size === 1 && totals.has(seen.size)) return true;
  }
  return false;
}

/**
 * The pages from first to last and, if there are several, the first again. Says whether each overlaps the previous one.
 */
async function* readOnce(
  readPage: ReadPage,
  { take, overlap }: WalkOptions,
): AsyncGenerator<{ readonly page: ListPage; readonly overlaps: boolean }> {
  const seen = new Set<string>();
  let previous: ReadonlySet<string> | null = null;
  let stale = 0;
  for (let skip = 0; ; ) {
    const page = await readPage(skip, take);
    const keys = page.entries.map(({ key }) => key);
    const overlaps = previous === null || keys.length === 0 || keys.some((key) => previous?.has(key));
    yield { page, overlaps };
    stale = keys.some((key) => !seen.has(key)) ? 0 : stale + 1;
    for (const key of keys) seen.add(key);
    if (keys.length === 0 || skip + keys.length >= page.total || stale === MAX_STALE_PAGES) break;
    // The server may return shorter pages than requested.
    const shared = Math.min(overlap, Math.floor(keys.length / 2));
    previous = shared > 0 ? new Set(keys) : null;
    skip += keys.length - shared;
  }
  // New entries come first. If there are any, more entries are seen than the total.
  if (previous !== null) yield { page: await readPage(0, take), overlaps: true };
}
