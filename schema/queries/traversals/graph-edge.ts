import type { GraphEdge } from "../../../src/model/graph-edge.ts";
import { builder } from "../../machinery/builder.ts";
import { edgeFields } from "./edge-fields.ts";

export const GraphEdgeRef = builder.objectRef<GraphEdge>("GraphEdge").implement({
  description: "An edge of any type, with the nodes at both ends.",
  fields: edgeFields,
});
