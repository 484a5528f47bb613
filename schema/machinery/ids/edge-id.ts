import type { GraphEdge } from "../../../src/model/graph-edge.ts";
import { globalId } from "./node-key.ts";

/** The edge's id, the same wherever the edge appears. */
export function edgeId({ type, from, to, key }: GraphEdge): string {
  return [type, globalId(from), globalId(to), ...(key === "" ? [] : [key])].join(" ");
}
