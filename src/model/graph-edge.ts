import type { EdgeType, NodeKey } from "./graph.ts";

/** An edge with both its ends. */
export type GraphEdge = {
  readonly type: EdgeType;
  readonly from: NodeKey;
  readonly to: NodeKey;
  /** Distinguishes edges of the same type between the same two nodes. */
  readonly key: string;
  readonly weight: number;
  readonly date: string | null;
  /** The last day of a period, null if it is still open or unknown; for every other edge, its date. */
  readonly lastDate: string | null;
};

/** An edge read from one of its nodes. The label and id are those of the other node. */
export type EdgeFromNode = Omit<GraphEdge, "from" | "to"> & NodeKey & { readonly direction: "OUT" | "IN" };

/** Adds the node from which an edge was read. */
export function edgeOf(
  node: NodeKey,
  { direction, label, id, type, key, weight, date, lastDate }: EdgeFromNode,
): GraphEdge {
  const ends = direction === "OUT" ? { from: node, to: { label, id } } : { from: { label, id }, to: node };
  return { ...ends, type, key, weight, date, lastDate };
}
