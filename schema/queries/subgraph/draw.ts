import type { NodeKey, NodeLabel } from "../../../src/model/graph.ts";
import type { GraphEdge } from "../../../src/model/graph-edge.ts";
import type { Context } from "../../machinery/context.ts";
import { edgeId } from "../../machinery/ids/edge-id.ts";
import { globalId } from "../../machinery/ids/node-key.ts";
import { type NodeName, nodeName } from "./node-names.ts";

/** An edge between two nodes. Its type is an edge type of the graph, or says what was counted between the nodes. */
export type DrawnEdge = {
  readonly id: string;
  readonly type: string;
  readonly from: NodeKey;
  readonly to: NodeKey;
  readonly weight: number;
  readonly date: string | null;
};

export type DrawnNode = NodeName & {
  readonly id: string;
  readonly type: NodeLabel;
  readonly weight: number;
};

export type Subgraph = {
  readonly nodes: readonly DrawnNode[];
  readonly drawnEdges: readonly DrawnEdge[];
  /** How many rows of the list are drawn, and how many it has. */
  readonly shown: number;
  readonly total: number;
};

export function drawnEdgeOf(edge: GraphEdge): DrawnEdge {
  const { type, from, to, weight, date } = edge;
  return { id: edgeId(edge), type, from, to, weight, date };
}

/**
 * Draws edges and the nodes at their ends, in order of first appearance. `isolated` are nodes to include even if they have
 * no edge. The weight of a node is the sum of the weights of its edges, unless `weights` gives another.
 */
export async function draw(
  context: Context,
  drawnEdges: readonly DrawnEdge[],
  {
    isolated = [],
    weights = new Map(),
    shown,
    total,
  }: {
    readonly isolated?: readonly NodeKey[];
    /** By the node's id in the API. */
    readonly weights?: ReadonlyMap<string, number>;
    readonly shown: number;
    readonly total: number;
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
  const drawn = await Promise.all(
    [...nodes].map(async ([id, node]): Promise<DrawnNode | null> => {
      const name = await nodeName(context, node);
      return name && { id, type: node.label, weight: weights.get(id) ?? sums.get(id) ?? 0, ...name };
    }),
  );
  // If a node no longer exists, its edges are dropped too.
  const found = drawn.filter((node) => node !== null);
  const ids = new Set(found.map(({ id }) => id));
  const lasting = unique.filter(({ from, to }) => ids.has(globalId(from)) && ids.has(globalId(to)));
  return { nodes: found, drawnEdges: lasting, shown, total };
}
