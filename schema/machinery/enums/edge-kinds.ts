import { edgeKinds } from "../../../src/model/graph/edge-kinds.ts";
import { labels } from "../../../src/model/graph/labels.ts";
import { builder } from "../builder.ts";

/** The names of edge and node types in the arguments and results of traversals. */

export const EdgeTypeRef = builder.enumType("EdgeType", {
  description: "The type of an edge between two nodes, read from its source to its target.",
  values: edgeKinds,
});

export const NodeLabelRef = builder.enumType("NodeLabel", {
  description: "The kind of node, named after its type.",
  values: labels,
});

export const EdgeDirectionRef = builder.enumType("EdgeDirection", {
  description: "The direction of an edge, seen from the requested node.",
  values: {
    OUT: { description: "It starts at that node, for example PUT_TO at a Question." },
    IN: { description: "It ends at that node, for example ASKED at a Question." },
  } as const,
});

export const FollowRef = builder.enumType("FollowDirection", {
  description: "Which edges of a node to follow.",
  values: {
    OUT: { description: "Edges that start at the node." },
    IN: { description: "Edges that end at the node." },
    BOTH: { description: "Edges in both directions." },
  } as const,
});

/** The argument that says which edges to follow. */
export function edgeTypesArg() {
  return builder.args((t) => ({
    edgeTypes: t.field({
      type: [EdgeTypeRef],
      required: false,
      description: "The types of edge to follow, for example `[MENTIONS, ABOUT]`; all types if omitted.",
    }),
  })).edgeTypes;
}
