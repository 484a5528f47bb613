import { edgeApiId } from "../../model/api-ids.ts";
import { labels } from "../../model/graph/labels.ts";
import { edgeTypeNames, edgeTypes, type NodeKey, type NodeLabel, nodeLabels } from "../../model/graph.ts";
import { EXPORT_EDGE_NODES, EXPORT_PAGE } from "../../model/limits.ts";
import type { GraphStore } from "../../store/graph-store.ts";
import { describeNodes } from "./describe-nodes.ts";
import type { ExportEdge, GraphPart } from "./export-graph.ts";

/** The largest size of a list that both engines know. */
const EVERY_EDGE = 2 ** 31 - 1;

/** Every node of the graph, then every edge, a page at a time. */
export async function* wholeGraph(
  store: Pick<GraphStore, "read">,
  signal?: AbortSignal,
): AsyncGenerator<GraphPart> {
  const starts: NodeKey[] = [];
  const starting = new Set(edgeTypes.map(({ from }) => from));
  for (const label of nodeLabels) {
    for await (const keys of pagesOf(store, label)) {
      signal?.throwIfAborted();
      yield { nodes: await describeNodes(store, keys), edges: [] };
      if (starting.has(label)) starts.push(...keys);
    }
  }
  for (let at = 0; at < starts.length; at += EXPORT_EDGE_NODES) {
    signal?.throwIfAborted();
    yield { nodes: [], edges: await edgesFrom(store, starts.slice(at, at + EXPORT_EDGE_NODES)) };
  }
}

async function* pagesOf(
  store: Pick<GraphStore, "read">,
  label: NodeLabel,
): AsyncGenerator<readonly NodeKey[]> {
  let after: { readonly afterKey: string | number | null; readonly afterId: string | null } = {
    afterKey: null,
    afterId: null,
  };
  for (;;) {
    const rows = await store.read(`list-${labels[label].plural}`, { limit: EXPORT_PAGE, ...after });
    const last = rows.at(-1);
    if (last === undefined) return;
    yield rows.map((row) => ({ label, id: "code" in row ? row.code : row.id }));
    if (rows.length < EXPORT_PAGE) return;
    after = { afterKey: last.cursorKey, afterId: last.cursorId };
  }
}

/** The edges that start at the given nodes, so that each edge of the graph is read once. */
async function edgesFrom(
  store: Pick<GraphStore, "read">,
  nodes: readonly NodeKey[],
): Promise<readonly ExportEdge[]> {
  const rows = await store.read("edges-at-nodes", {
    nodes,
    edgeTypes: edgeTypeNames,
    scope: "FROM",
    limit: EVERY_EDGE,
  });
  return rows.map(({ type, fromLabel, fromId, toLabel, toId, key, weight, date, lastDate }) => {
    const [from, to]: [NodeKey, NodeKey] = [
      { label: fromLabel, id: fromId },
      { label: toLabel, id: toId },
    ];
    return {
      ...{ id: edgeApiId({ type, from, to, key }), type, from, to, weight },
      firstDay: date,
      lastDay: lastDate,
    };
  });
}
