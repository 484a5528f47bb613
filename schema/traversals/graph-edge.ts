import { builder } from "../builder.ts";
import { type Edge, edgeFields } from "./edge-fields.ts";

export const GraphEdgeRef = builder.objectRef<Edge>("GraphEdge").implement({
  description: "An edge of the graph, of any type, with both its ends.",
  fields: edgeFields,
});
