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

/**
 * Yields every entry of a paged list once, though the list may change meanwhile; returns whether it was seen whole.
 *
 * Pages overlap. As long as two neighbours share an entry, nothing that stays in the list can have slipped between
 * them; where they share none, the walk goes back. The list is walked again until its total holds from the first page
 * to the last and as many different entries were seen.
 */
export async function* walkList(
  readPage: ReadPage,
  options: WalkOptions,
): AsyncGenerator<ListEntry, boolean> {
  const known = new Set<string>();
  for (let walk = 0; walk < options.walks; walk++) {
    const seen = new Set<string>();
    const totals = new Set<number>();
    for await (const { total, entries } of walkOnce(readPage, options)) {
      totals.add(total);
      options.onTotal?.(total);
      for (const entry of entries) {
        seen.add(entry.key);
        if (known.has(entry.key)) continue;
        known.add(entry.key);
        yield entry;
      }
    }
    if (totals.size === 1 && totals.has(seen.size)) return true;
  }
  return false;
}

/** The pages from first to last, each sharing an entry with the one before. */
async function* walkOnce(readPage: ReadPage, { take, overlap }: WalkOptions): AsyncGenerator<ListPage> {
  let skip = 0;
  let step = 0;
  let shared = new Set<string>();
  for (let pages = 1; ; pages++) {
    const page = await readPage(skip, take);
    yield page;
    const keys = page.entries.map(({ key }) => key);
    if (skip > 0 && shared.size > 0 && keys.length > 0 && !keys.some((key) => shared.has(key))) {
      skip = Math.max(0, skip - step);
    } else {
      if (keys.length === 0 || skip + keys.length >= page.total) return;
      // A server that gives shorter pages than it was asked for is followed in its own steps.
      const again = Math.min(overlap, Math.floor(keys.length / 2));
      shared = again > 0 ? new Set(keys) : new Set();
      step = keys.length - again;
      skip += step;
    }
    // A list that answers at random would lead back and forth for ever.
    if (pages > 20 + (3 * page.total) / Math.max(1, step)) return;
  }
}
