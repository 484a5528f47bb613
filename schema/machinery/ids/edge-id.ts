import type { GraphEdge } from "../../../src/model/graph-edge.ts";
import { globalId } from "./node-key.ts";

/** An id of the edge, the same wherever it is met. */
export function edgeId({ type, from, to, key }: GraphEdge): string {
  return [type, globalId(from), globalId(to), ...(key === "" ? [] : [key])].join(" ");
}
