import type { ReadParams } from "../src/store/catalogue/catalogue.ts";
import { pagedEdgeQueries, singleEdgeQueries } from "../src/store/catalogue/edge-queries.ts";
import { listQueries } from "../src/store/catalogue/list-queries.ts";
import type { GraphStore } from "../src/store/graph-store.ts";

const everything = { limit: 100_000, afterKey: null, afterId: null };

/** All nodes, all edges and all versions of records that a store holds, as text to compare; not its log, which is history. */
export async function exportWholeGraph(store: GraphStore): Promise<string> {
  const whole: Record<string, unknown> = { counts: await store.read("count-graph", {}) };
  const ids = new Set<string>();
  const listed = new Map<string, string[]>();
  for (const query of Object.keys(listQueries) as (keyof typeof listQueries)[]) {
    const rows = await store.read(query, everything);
    whole[query] = rows;
    for (const { cursorId } of rows) ids.add(cursorId);
    listed.set(query, rows.map(({ cursorId }) => cursorId).sort());
  }
  for (const answer of await store.read("answers-of-questions", { ids: [...ids] })) ids.add(answer.id);
  const all = [...ids].sort();
  // Some queries take long to learn that many ids are of other labels.
  const fromOf = (query: string) => listed.get(query.replace(/^.*-of-/, "list-")) ?? all;
  for (const query of Object.keys(singleEdgeQueries) as (keyof typeof singleEdgeQueries)[]) {
    whole[query] = await store.read(query, { ids: fromOf(query) });
  }
  for (const query of Object.keys(pagedEdgeQueries) as (keyof typeof pagedEdgeQueries)[]) {
    const params = { ids: fromOf(query), ...everything };
    whole[query] = await store.read(query, params as ReadParams<typeof query>);
  }
  const records = await store.read("list-record-ids", { limit: 100_000, afterId: "" });
  whole["records"] = await store.read("records-by-id", { ids: records.map(({ recordId }) => recordId) });
  whole["declared days"] = await store.read("list-declared-days", {});
  whole["snapshots"] = await store.read("list-snapshots", {});
  return JSON.stringify(whole, null, 1);
}
