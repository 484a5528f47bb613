import { ministerMatches, officeMatches } from "../model/edges.ts";
import { type EdgeType, edgeTypes, type NodeLabel } from "../model/graph.ts";
import { listOf, oneOf, orNull, type Properties, text } from "../model/properties.ts";

/** An edge that a node has at most once. The row that saves the node also saves the edge. */
export type EdgeInRow = {
  readonly type: EdgeType;
  /** The node that has at most one. */
  readonly of: NodeLabel;
  /** OUT if the edge starts at that node. */
  readonly direction: "OUT" | "IN";
  /** The field of its row with the id of the node at the other end. */
  readonly field: string;
  /** Whether every node has one. Otherwise the field is null for a node without it. */
  readonly isCertain?: true;
  /** What the edge carries, each with its field of the row. */
  readonly carries?: Readonly<Record<string, string>>;
  /** The fields for this that the node does not have anyway. */
  readonly fields?: Properties;
};

export const edgesInRows: readonly EdgeInRow[] = [
  {
    ...{ type: "ASKED", of: "Question", direction: "IN", field: "askerId" },
    carries: {
      partyId: "askerPartyId",
      constituencyId: "askerConstituencyId",
      candidateIds: "askerCandidateIds",
    },
    fields: {
      askerPartyId: orNull(text),
      askerConstituencyId: orNull(text),
      askerCandidateIds: listOf<string>(),
    },
  },
  { type: "PUT_TO", of: "Question", direction: "OUT", field: "departmentId" },
  { type: "ANSWERS", of: "Question", direction: "IN", field: "answerId" },
  {
    ...{ type: "ANSWERED", of: "Answer", direction: "IN", field: "ministerId" },
    carries: {
      role: "role",
      officeId: "officeId",
      officeMatch: "officeMatch",
      ministerMatch: "ministerMatch",
      candidateIds: "candidateIds",
    },
    fields: {
      officeId: orNull(text),
      officeMatch: orNull(oneOf(officeMatches)),
      ministerMatch: orNull(oneOf(ministerMatches)),
      candidateIds: listOf<string>(),
    },
  },
  { type: "CORRECTED", of: "Answer", direction: "IN", field: "correctorId" },
  { type: "PART_OF", of: "Topic", direction: "OUT", field: "broaderId" },
  { type: "PART_OF", of: "Office", direction: "OUT", field: "departmentId", isCertain: true },
];

/** The edge of a type that starts at a label, if it is saved with one of its nodes. */
export function edgeInRow(type: EdgeType, from: NodeLabel): EdgeInRow | undefined {
  return edgesInRows.find(
    (each) => each.type === type && (each.direction === "OUT" ? each.of : otherEnd(each)) === from,
  );
}

/** The label at the other end. */
export function otherEnd({ type, of, direction }: EdgeInRow): NodeLabel {
  const [end, other] = direction === "OUT" ? (["from", "to"] as const) : (["to", "from"] as const);
  const joined = edgeTypes.find((each) => each.type === type && each[end] === of);
  if (joined === undefined) throw new Error(`No edges of the type ${type} join the label ${of}.`);
  return joined[other];
}
