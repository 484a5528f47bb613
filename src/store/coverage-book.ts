import { Coverage } from "../model/coverage.ts";
import { londonDay } from "../model/london-day.ts";
import { type Months, readMonths } from "./dataset-book.ts";
import type { GraphStore } from "./graph-store.ts";
import { KeptByRevision } from "./kept-by-revision.ts";

/** What a store's graph covers, from the counts of its months. */
export function coverageBook(store: GraphStore, months: KeptByRevision<Months>): KeptByRevision<Coverage> {
  return new KeptByRevision(store, async (from) => coverageOf(from, await months.current()));
}

/** What a store's graph covers, read now. */
export async function loadCoverage(store: GraphStore): Promise<Coverage> {
  return coverageOf(store, await readMonths(store));
}

async function coverageOf(store: GraphStore, months: Months): Promise<Coverage> {
  const known = months.flatMap(({ month, house, seenUntil, tabled }) =>
    month === null || house === null ? [] : [{ month, house, seenUntil, isTabled: tabled > 0 }],
  );
  return new Coverage(known, await store.read("list-declared-days", {}), await lastImportDay(store));
}

/** The day of the last import, in London; today for a graph that tells of none. */
export async function lastImportDay(store: GraphStore): Promise<string> {
  const [run] = await store.read("list-import-runs", { limit: 1 });
  const moment = run?.startedAt ?? new Date().toISOString();
  return londonDay(moment) ?? moment;
}
