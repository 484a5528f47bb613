import type { ListEntry, ListPage } from "./api-item.ts";

export type WalkOptions = {
  readonly take: number;
  /** Entries of a page that the next one is asked to show again. */
  readonly overlap: number;
  /** Most times the list is walked until it holds still. */
  readonly walks: number;
  /** Called with each page's account of how many questions the list holds. */
  readonly onTotal?: (total: number) => void;
};

type ReadPage = (skip: number, take: number) => Promise<ListPage>;

/** Pages in a row without anything new before a walk is broken off: the server does not do as it is asked. */
const MOST_STALE_PAGES = 3;

/**
 * Yields every entry of a paged list once, though the list may change meanwhile; returns whether it was seen whole.
 *
 * Pages overlap: as long as two neighbours share an entry, nothing that stays in the list can have slipped between
 * them. At the end the first page is read again, for what is new. The list is walked again unless all neighbours shared
 * an entry, its total was the same on every page, and that many different entries were seen.
 */
export async function* walkList(
  readPage: ReadPage,
  options: WalkOptions,
): AsyncGenerator<ListEntry, boolean> {
  const known = new Set<string>();
  for (let walk = 0; walk < options.walks; walk++) {
    const seen = new Set<string>();
    const totals = new Set<number>();
    let whole = true;
    for await (const { page, linked } of walkOnce(readPage, options)) {
      totals.add(page.total);
      options.onTotal?.(page.total);
      whole &&= linked;
      for (const entry of page.entries) {
        seen.add(entry.key);
        if (known.has(entry.key)) continue;
        known.add(entry.key);
        yield entry;
      }
    }
    if (whole && totals.size === 1 && totals.has(seen.size)) return true;
  }
  return false;
}

/** The pages from first to last and, if there are several, the first again; each with whether it shares an entry with the one before. */
async function* walkOnce(
  readPage: ReadPage,
  { take, overlap }: WalkOptions,
): AsyncGenerator<{ readonly page: ListPage; readonly linked: boolean }> {
  const seen = new Set<string>();
  let previous: ReadonlySet<string> | null = null;
  let stale = 0;
  for (let skip = 0; ; ) {
    const page = await readPage(skip, take);
    const keys = page.entries.map(({ key }) => key);
    const linked = previous === null || keys.length === 0 || keys.some((key) => previous?.has(key));
    yield { page, linked };
    stale = keys.some((key) => !seen.has(key)) ? 0 : stale + 1;
    for (const key of keys) seen.add(key);
    if (keys.length === 0 || skip + keys.length >= page.total || stale === MOST_STALE_PAGES) break;
    // A server that gives shorter pages than it was asked for is followed in its own steps.
    const again = Math.min(overlap, Math.floor(keys.length / 2));
    previous = again > 0 ? new Set(keys) : null;
    skip += keys.length - again;
  }
  // What is new stands in front: seen there, it is one too many for the total.
  if (previous !== null) yield { page: await readPage(0, take), linked: true };
}
