import { describeNodes } from "../../../src/export/graph/describe-nodes.ts";
import type { DescribedNode } from "../../../src/export/graph/described-node.ts";
import type { NodeKey } from "../../../src/model/graph.ts";
import type { GraphEdge } from "../../../src/model/graph-edge.ts";
import type { Context } from "../../machinery/context.ts";
import { edgeId } from "../../machinery/ids/edge-id.ts";
import { globalId } from "../../machinery/ids/node-key.ts";

/** An edge between two nodes. Its type is an edge type of the graph, or says what was counted between the nodes. */
export type DrawnEdge = {
  readonly id: string;
  readonly type: string;
  readonly from: NodeKey;
  readonly to: NodeKey;
  readonly weight: number;
  readonly date: string | null;
  readonly lastDate: string | null;
};

export type DrawnNode = Omit<DescribedNode, "id" | "label"> & {
  readonly key: NodeKey;
  readonly weight: number;
};

/** How many there are, and how many of them are drawn. */
export type Shown = { readonly shown: number; readonly total: number };

/** How much of a list and of the edges is drawn; null where there is nothing to leave out. */
export type DrawnPart = { readonly rows: Shown | null; readonly edges: Shown | null };

export type Subgraph = DrawnPart & {
  readonly nodes: readonly DrawnNode[];
  readonly drawnEdges: readonly DrawnEdge[];
};

export function drawnEdgeOf(edge: GraphEdge): DrawnEdge {
  const { type, from, to, weight, date, lastDate } = edge;
  return { id: edgeId(edge), type, from, to, weight, date, lastDate };
}

/** An edge with a count between two nodes. It has no date, because it counts texts of many days. */
export function countedEdge(type: string, from: NodeKey, to: NodeKey, weight: number): DrawnEdge {
  const id = [type, globalId(from), globalId(to)].join(" ");
  return { id, type, from, to, weight, date: null, lastDate: null };
}

/**
 * Draws edges and the nodes at their ends, in order of first appearance. `isolated` are nodes to include even if they have
 * no edge. The weight of a node is the sum of the weights of its edges, unless `weights` gives another.
 */
export async function draw(
  { store }: Context,
  drawnEdges: readonly DrawnEdge[],
  {
    isolated = [],
    weights = new Map(),
    rows = null,
    edges = null,
  }: Partial<DrawnPart> & {
    readonly isolated?: readonly NodeKey[];
    /** By the node's id in the API. */
    readonly weights?: ReadonlyMap<string, number>;
  },
): Promise<Subgraph> {
  const unique = [...new Map(drawnEdges.map((edge) => [edge.id, edge])).values()];
  const nodes = new Map(isolated.map((node) => [globalId(node), node]));
  const sums = new Map<string, number>();
  for (const { from, to, weight } of unique) {
    for (const node of [from, to]) {
      const id = globalId(node);
      nodes.set(id, node);
      sums.set(id, (sums.get(id) ?? 0) + weight);
    }
  }
  // If a node no longer exists, its edges are dropped too.
  const found = (await describeNodes(store, [...nodes.values()])).map(({ label, id, ...described }) => {
    const key: NodeKey = { label, id };
    return { ...described, key, weight: weights.get(globalId(key)) ?? sums.get(globalId(key)) ?? 0 };
  });
  const ids = new Set(found.map(({ key }) => globalId(key)));
  const lasting = unique.filter(({ from, to }) => ids.has(globalId(from)) && ids.has(globalId(to)));
  return { nodes: found, drawnEdges: lasting, rows, edges };
}
