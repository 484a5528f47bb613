import { Coverage } from "../model/coverage.ts";
import { londonDay } from "../model/london-day.ts";
import type { GraphStore } from "./graph-store.ts";
import { KeptByRevision } from "./kept-by-revision.ts";

/** What a store's graph covers. */
export function coverageBook(store: GraphStore): KeptByRevision<Coverage> {
  return new KeptByRevision(store, loadCoverage);
}

/** What a store's graph covers, read now. */
export async function loadCoverage(store: GraphStore): Promise<Coverage> {
  const months = await store.read("coverage-by-month", {});
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
