import type { FieldMap } from "@pothos/core";
import type { GraphEdge } from "../../../src/model/graph-edge.ts";
import { EdgeTypeRef } from "../../machinery/enums/edge-kinds.ts";
import type { FieldsOf } from "../../machinery/fields-of.ts";
import { edgeId } from "../../machinery/ids/edge-id.ts";
import { globalId } from "../../machinery/ids/node-key.ts";
import { EdgeEvidenceRef, loadEdgeEvidence } from "./edge-evidence.ts";

/** The fields of an edge of any type. */
export function edgeFields<Row extends GraphEdge>(t: FieldsOf<Row>): FieldMap {
  return {
    id: t.string({
      description: "The id of the edge, made of its type and the ids of both ends; the same in every query.",
      resolve: edgeId,
    }),
    type: t.field({
      type: EdgeTypeRef,
      description: "The type of the edge, for example `MENTIONS`.",
      resolve: ({ type }) => type,
    }),
    weight: t.float({
      description:
        "The weight, for example `3`: the number of mentions for MENTIONS, the score for ABOUT, the similarity for SAME_TEXT_AS, and 1 for all other types.",
      resolve: ({ weight }) => weight,
    }),
    date: t.field({
      type: "Date",
      nullable: true,
      description:
        "The date, for example `2025-09-12`: when the question was tabled or the answer given, or the first day of an office, a party or a constituency; null if unknown.",
      resolve: ({ date }) => date,
    }),
    lastDate: t.field({
      type: "Date",
      nullable: true,
      description:
        "The last day of an office, a party or a constituency, for example `2026-01-31`; null if it is still open or unknown. For any other edge, the same as `date`.",
      resolve: ({ lastDate }) => lastDate,
    }),
    source: t.node({
      description: "The node where it starts, for example an Answer.",
      id: ({ from }) => globalId(from),
    }),
    target: t.node({
      description: "The node where it ends, for example a Country.",
      id: ({ to }) => globalId(to),
    }),
    evidence: t.field({
      type: [EdgeEvidenceRef],
      description:
        "The words that a MENTIONS, ABOUT or REFERS_TO edge is based on, in text order. Empty for other types, or if only a heading supports the edge.",
      complexity: { field: 1, multiplier: 1 },
      resolve: (row, _args, context) => loadEdgeEvidence(context, row),
    }),
  };
}
