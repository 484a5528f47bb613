import type { EdgeType, NodeLabel } from "../../../src/model/graph.ts";
import { builder } from "../builder.ts";

/** The names of edges and nodes, as traversals take and give them. */

export const EdgeTypeRef = builder.enumType("EdgeType", {
  description: "What joins two nodes of the graph, read from the node at which it starts.",
  values: {
    ASKED: { description: "A Member asked a Question." },
    ANSWERED: { description: "A Member gave an Answer." },
    CORRECTED: { description: "A Member corrected an Answer." },
    ANSWERS: { description: "An Answer answers a Question." },
    PUT_TO: { description: "A Question was put to a Department." },
    MENTIONS: { description: "A Question or an Answer mentions a Country." },
    ABOUT: { description: "A Question or an Answer is about a Topic." },
    REFERS_TO: { description: "A Question or an Answer points to a Question." },
    SAME_TEXT_AS: { description: "An Answer says what an earlier Answer said first." },
    MEMBER_OF: { description: "A Member belonged to a Party." },
    REPRESENTS: { description: "A Member represented a Constituency." },
    HELD: { description: "A Member held an Office." },
    PART_OF: { description: "A Topic is part of a broader Topic, an Office of a Department." },
    SUCCEEDED_BY: { description: "A Department was succeeded by a Department." },
  } as const satisfies { readonly [Type in EdgeType]: { readonly description: string } },
});

export const NodeLabelRef = builder.enumType("NodeLabel", {
  description: "The kinds of nodes, by the names of their types.",
  values: {
    Member: { description: "Askers and ministers." },
    Question: { description: "Written questions." },
    Answer: { description: "Their answers." },
    Department: { description: "Departments." },
    Office: { description: "Ministerial posts." },
    Party: { description: "Parties." },
    Constituency: { description: "Seats of the Commons." },
    Country: { description: "Countries and territories." },
    Topic: { description: "Topics." },
  } as const satisfies { readonly [Label in NodeLabel]: { readonly description: string } },
});

/** Which way an edge leads, seen from the node that was asked about. */
export const EdgeDirectionRef = builder.enumType("EdgeDirection", {
  description: "Which way an edge leads, seen from the node that was asked about.",
  values: {
    OUT: { description: "It starts at that node: of a Question, the Department it was PUT_TO." },
    IN: { description: "It ends at that node: of a Question, the Member who ASKED it." },
  } as const,
});

export const FollowRef = builder.enumType("Follow", {
  description: "Which edges of a node are followed.",
  values: {
    OUT: { description: "Those that start at it." },
    IN: { description: "Those that end at it." },
    BOTH: { description: "All of them." },
  } as const,
});

/** The argument that says which edges are followed. */
export function edgeTypesArg() {
  return builder.args((t) => ({
    edgeTypes: t.field({
      type: [EdgeTypeRef],
      required: false,
      description: "The types of edges to follow, for example `[MENTIONS, ABOUT]`; all when absent.",
    }),
  })).edgeTypes;
}
