import type { EdgeType, NodeLabel } from "../../../src/model/graph.ts";
import { builder } from "../builder.ts";

/** The names of edge and node types in the arguments and results of traversals. */

export const EdgeTypeRef = builder.enumType("EdgeType", {
  description: "The type of an edge between two nodes, read from its source to its target.",
  values: {
    ASKED: { description: "A Member asked a Question." },
    ANSWERED: { description: "A Member gave an Answer." },
    CORRECTED: { description: "A Member corrected an Answer." },
    ANSWERS: { description: "An Answer answers a Question." },
    PUT_TO: { description: "A Question was put to a Department." },
    MENTIONS: { description: "A Question or Answer mentions a Country." },
    ABOUT: { description: "A Question or Answer is about a Topic." },
    REFERS_TO: { description: "A Question or Answer refers to a Question." },
    SAME_TEXT_AS: { description: "An Answer has the same or nearly the same text as an earlier Answer." },
    MEMBER_OF: { description: "A Member belonged to a Party." },
    REPRESENTS: { description: "A Member represented a Constituency." },
    HELD: { description: "A Member held an Office." },
    PART_OF: { description: "A Topic is part of a broader Topic, or an Office is part of a Department." },
    SUCCEEDED_BY: { description: "A Department was succeeded by a Department." },
  } as const satisfies { readonly [Type in EdgeType]: { readonly description: string } },
});

export const NodeLabelRef = builder.enumType("NodeLabel", {
  description: "The kind of node, named after its type.",
  values: {
    Member: { description: "A member of either House, as asker or minister." },
    Question: { description: "A written question." },
    Answer: { description: "A written answer." },
    Department: { description: "A government department." },
    Office: { description: "A ministerial office." },
    Party: { description: "A political party." },
    Constituency: { description: "A constituency of the House of Commons." },
    Country: { description: "A country or territory." },
    Topic: { description: "A topic of questions and answers." },
  } as const satisfies { readonly [Label in NodeLabel]: { readonly description: string } },
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
