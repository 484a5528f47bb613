import type { NodeKey } from "./graph.ts";
import type { GraphEdge } from "./graph-edge.ts";

/** The ids of nodes and edges in the API and in exports. A node's is its label and its stored id, opaque to clients. */

export function encodeApiId(label: string, id: string | number | bigint): string {
  return Buffer.from(`${label}:${id}`).toString("base64url");
}

export function nodeApiId({ label, id }: NodeKey): string {
  return encodeApiId(label, id);
}

/** The edge's id, the same wherever the edge appears. */
export function edgeApiId({ type, from, to, key }: Pick<GraphEdge, "type" | "from" | "to" | "key">): string {
  return [type, nodeApiId(from), nodeApiId(to), ...(key === "" ? [] : [key])].join(" ");
}
