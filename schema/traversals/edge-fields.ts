import type { FieldMap } from "@pothos/core";
import type { EdgeType, NodeKey } from "../../src/model/graph.ts";
import type { FieldsOf } from "../fields-of.ts";
import { encodeGlobalId } from "../global-id.ts";
import { EdgeEvidenceRef, loadEdgeEvidence } from "./edge-evidence.ts";
import { EdgeTypeRef } from "./edge-kinds.ts";

/** An edge of the graph with both its ends. */
export type Edge = {
  readonly type: EdgeType;
  readonly from: NodeKey;
  readonly to: NodeKey;
  /** Tells apart edges of one type between the same two nodes. */
  readonly key: string;
  readonly weight: number;
  readonly date: string | null;
};

/** An edge as the store's walks give it, seen from one of its ends. */
export type Step = Omit<Edge, "from" | "to"> & NodeKey & { readonly direction: "OUT" | "IN" };

/** The edge that a step from a node goes along. */
export function edgeOf(node: NodeKey, { direction, label, id, type, key, weight, date }: Step): Edge {
  const ends = direction === "OUT" ? { from: node, to: { label, id } } : { from: { label, id }, to: node };
  return { ...ends, type, key, weight, date };
}

/** The id of a node in the API. */
export function globalId({ label, id }: NodeKey): string {
  return encodeGlobalId(label, id);
}

/** An id of the edge, the same wherever it is met. */
export function edgeId({ type, from, to, key }: Edge): string {
  return [type, globalId(from), globalId(to), ...(key === "" ? [] : [key])].join(" ");
}

/** What is told of an edge, whichever type it has. */
export function edgeFields<Row extends Edge>(t: FieldsOf<Row>): FieldMap {
  return {
    id: t.string({
      description: "The same wherever this edge is met: its type and the ids of its ends.",
      resolve: edgeId,
    }),
    type: t.field({
      type: EdgeTypeRef,
      description: "What it says, for example `MENTIONS`.",
      resolve: ({ type }) => type,
    }),
    weight: t.float({
      description:
        "How much it counts: of MENTIONS how often the country is named, of ABOUT the score, of SAME_TEXT_AS the similarity, of all others 1. For example `3`.",
      resolve: ({ weight }) => weight,
    }),
    date: t.field({
      type: "Date",
      nullable: true,
      description:
        "The day on which the question was tabled or the answer given or, of an office, a party or a seat, since when; null where it is not known. For example `2025-09-12`.",
      resolve: ({ date }) => date,
    }),
    source: t.node({
      description: "The node at which it starts, for example an Answer.",
      id: ({ from }) => globalId(from),
    }),
    target: t.node({
      description: "The node at which it ends, for example a Country.",
      id: ({ to }) => globalId(to),
    }),
    evidence: t.field({
      type: [EdgeEvidenceRef],
      description:
        "The words of the text that make a MENTIONS, an ABOUT or a REFERS_TO, in text order; none for other types, or where a heading alone says so.",
      complexity: { field: 1, multiplier: 1 },
      resolve: (row, _args, context) => loadEdgeEvidence(context, row),
    }),
  };
}
