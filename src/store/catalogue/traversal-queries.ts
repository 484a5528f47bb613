import { z } from "zod";
import { edgeTypeNames, nodeLabels } from "../../model/graph.ts";
import { cursor } from "./edge-rows.ts";
import { page } from "./node-queries.ts";
import { read } from "./query.ts";
import { day } from "./row-values.ts";

/** Walks along edges of any type, from nodes of any label. */

const label = z.enum(nodeLabels);
const nodeKey = z.object({ label, id: z.string() });

/** Which edges are followed; seen from the node that is given, OUT leads away from it. */
const followed = {
  edgeTypes: z.array(z.enum(edgeTypeNames)).readonly(),
  direction: z.enum(["OUT", "IN", "BOTH"]),
};

/** An edge as seen from one of its ends: what it is, and the node at its other end. */
const step = {
  type: z.enum(edgeTypeNames),
  direction: z.enum(["OUT", "IN"]),
  label,
  id: z.string(),
  /** Tells apart edges of one type between the same two nodes; empty where there can be but one. */
  key: z.string(),
  /** For MENTIONS the count, for ABOUT the score, for SAME_TEXT_AS the similarity, else 1. */
  weight: z.number(),
  /** The day of the text, or the first day of the period; null where there is none. */
  date: day.nullable(),
};

export const traversalQueries = {
  "edges-of-node": read(
    z.object({ ...nodeKey.shape, ...followed, order: z.enum(["WEIGHT", "DATE"]), ...page }),
    z.object({ ...step, ...cursor }),
  ),
  "edges-of-nodes": read(
    z.object({ nodes: z.array(nodeKey).readonly(), edgeTypes: followed.edgeTypes }),
    z.object({ nodeLabel: label, nodeId: z.string(), ...step }),
  ),
  "totals-of-nodes": read(
    z.object({ nodes: z.array(nodeKey).readonly(), ...followed }),
    z.object({
      nodeLabel: label,
      nodeId: z.string(),
      type: step.type,
      direction: step.direction,
      label,
      count: z.int(),
    }),
  ),
} as const;
