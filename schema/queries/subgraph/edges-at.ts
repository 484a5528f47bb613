import type { EdgeType, NodeKey } from "../../../src/model/graph.ts";
import type { GraphEdge } from "../../../src/model/graph-edge.ts";
import type { ReadParams } from "../../../src/store/catalogue/catalogue.ts";
import type { Context } from "../../machinery/context.ts";

/** Edges, and how many there are without the limit. */
export type EdgesFound = { readonly found: readonly GraphEdge[]; readonly total: number };

/** The edges among or around nodes, heaviest first. */
export async function edgesAt(
  { store }: Context,
  nodes: readonly NodeKey[],
  edgeTypes: readonly EdgeType[],
  scope: ReadParams<"edges-at-nodes">["scope"],
  limit: number,
): Promise<EdgesFound> {
  const rows = await store.read("edges-at-nodes", {
    nodes: [...nodes],
    edgeTypes: [...edgeTypes],
    scope,
    limit,
  });
  const found = rows.map(
    ({ fromLabel, fromId, toLabel, toId, type, key, weight, date, lastDate }): GraphEdge => ({
      type,
      from: { label: fromLabel, id: fromId },
      to: { label: toLabel, id: toId },
      key,
      weight,
      date,
      lastDate,
    }),
  );
  return { found, total: rows[0]?.totalCount ?? 0 };
}
