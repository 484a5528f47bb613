import { edgeApiId } from "../../../src/model/api-ids.ts";
import type { GraphEdge } from "../../../src/model/graph-edge.ts";

/** The edge's id, the same wherever the edge appears. */
export function edgeId(edge: GraphEdge): string {
  return edgeApiId(edge);
}
