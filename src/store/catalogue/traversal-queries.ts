import { z } from "zod";
import { edgeTypeNames, nodeLabels } from "../../model/graph.ts";
import { cursor } from "./edge-rows.ts";
import { memberRow } from "./node-rows.ts";
import { page } from "./page.ts";
import { read } from "./query.ts";
import { day, list } from "./row-values.ts";

/** Walks along edges of any type, from nodes of any label. */

const label = z.enum(nodeLabels);
const nodeKey = z.object({ label, id: z.string() });

/** Which edges are followed; seen from the node that is given, OUT leads away from it. */
const followed = {
  edgeTypes: z.array(z.enum(edgeTypeNames)).readonly(),
  direction: z.enum(["OUT", "IN", "BOTH"]),
};

/** An edge as seen from one of its ends. */
const seen = {
  type: z.enum(edgeTypeNames),
  direction: z.enum(["OUT", "IN"]),
  /** Tells apart edges of one type between the same two nodes; empty where there can be but one. */
  key: z.string(),
  /** For MENTIONS the count, for ABOUT the score, for SAME_TEXT_AS the similarity, else 1. */
  weight: z.number(),
  /** The day of the text, or the first day of the period; null where there is none. */
  date: day.nullable(),
};

/** An edge together with the node at its other end. */
const step = { ...seen, label, id: z.string() };

export const traversalQueries = {
  "edges-of-node": read(
    z.object({ ...nodeKey.shape, ...followed, order: z.enum(["WEIGHT", "DATE"]), ...page }),
    z.object({ ...step, ...cursor }),
  ),
  "edges-of-nodes": read(
    z.object({ nodes: z.array(nodeKey).readonly(), edgeTypes: followed.edgeTypes }),
    z.object({ nodeLabel: label, nodeId: z.string(), ...step }),
  ),
  "common-connections": read(
    z.object({
      nodes: z.array(nodeKey).readonly(),
      edgeTypes: followed.edgeTypes,
      /** How many of the given nodes a node must be joined to. */
      needed: z.int(),
      ...page,
    }),
    z.object({
      label,
      id: z.string(),
      joined: z.int(),
      weight: z.number(),
      totalCount: z.int(),
      /** As seen from the given nodes. */
      edges: list(z.object({ nodeLabel: label, nodeId: z.string(), ...seen })),
      ...cursor,
    }),
  ),
  "similar-members": read(
    z.object({
      memberId: z.string(),
      /** How many countries both must have asked about. */
      minimumShared: z.int(),
      ...page,
    }),
    memberRow.extend({
      similarity: z.number(),
      totalCount: z.int(),
      shared: list(z.object({ countryCode: z.string(), own: z.int(), other: z.int() })),
      ...cursor,
    }),
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
