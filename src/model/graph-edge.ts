import type { EdgeType, NodeKey } from "./graph.ts";

/** An edge of the graph with both its ends. */
export type GraphEdge = {
  readonly type: EdgeType;
  readonly from: NodeKey;
  readonly to: NodeKey;
  /** Tells apart edges of one type between the same two nodes. */
  readonly key: string;
  readonly weight: number;
  readonly date: string | null;
};

/** An edge as the store reads it, seen from the node at one of its ends; the label and id are those of the other end. */
export type EdgeFromNode = Omit<GraphEdge, "from" | "to"> & NodeKey & { readonly direction: "OUT" | "IN" };

/** The edge with both its ends, given the node from which it was seen. */
export function edgeOf(
  node: NodeKey,
  { direction, label, id, type, key, weight, date }: EdgeFromNode,
): GraphEdge {
  const ends = direction === "OUT" ? { from: node, to: { label, id } } : { from: { label, id }, to: node };
  return { ...ends, type, key, weight, date };
}
