import type { FieldMap } from "@pothos/core";
import type { GraphEdge } from "../../../src/model/graph-edge.ts";
import { EdgeTypeRef } from "../../machinery/enums/edge-kinds.ts";
import type { FieldsOf } from "../../machinery/fields-of.ts";
import { edgeId } from "../../machinery/ids/edge-id.ts";
import { globalId } from "../../machinery/ids/node-key.ts";
import { EdgeEvidenceRef, loadEdgeEvidence } from "./edge-evidence.ts";

/** What is told of an edge, whichever type it has. */
export function edgeFields<Row extends GraphEdge>(t: FieldsOf<Row>): FieldMap {
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
