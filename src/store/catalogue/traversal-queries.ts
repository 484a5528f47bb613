import { z } from "zod";
import { edgeTypeNames, nodeLabels } from "../../model/graph.ts";
import { cursor } from "./edge-rows.ts";
import { memberRow } from "./node-rows.ts";
import { page } from "./page.ts";
import { read } from "./query.ts";
import { day, list } from "./row-values.ts";

/** Traversals along edges of any type, from nodes of any label. */

const label = z.enum(nodeLabels);
const nodeKey = z.object({ label, id: z.string() });

/** The edges to follow. OUT leads away from the given node. */
const followed = {
  edgeTypes: z.array(z.enum(edgeTypeNames)).readonly(),
  direction: z.enum(["OUT", "IN", "BOTH"]),
};

/** An edge as seen from one of its ends. */
const seen = {
  type: z.enum(edgeTypeNames),
  direction: z.enum(["OUT", "IN"]),
  /** Distinguishes edges of the same type between the same two nodes; empty if there can be only one. */
  key: z.string(),
  /** The count for MENTIONS, the score for ABOUT, the similarity for SAME_TEXT_AS, otherwise 1. */
  weight: z.number(),
  /** The date of the text, or the first day of the period; null if there is none. */
  date: day.nullable(),
  /** The last day of a period, null if it is still open or unknown; for every other edge, its date. */
  lastDate: day.nullable(),
};

/** An edge with the node at its other end. */
const edgeWithNode = { ...seen, label, id: z.string() };

export const traversalQueries = {
  "edges-of-node": read(
    z.object({ ...nodeKey.shape, ...followed, order: z.enum(["WEIGHT", "DATE"]), ...page }),
    z.object({ ...edgeWithNode, ...cursor }),
  ),
  "edges-of-nodes": read(
    z.object({ nodes: z.array(nodeKey).readonly(), edgeTypes: followed.edgeTypes }),
    z.object({ nodeLabel: label, nodeId: z.string(), ...edgeWithNode }),
  ),
  "edges-at-nodes": read(
    z.object({
      nodes: z.array(nodeKey).readonly(),
      edgeTypes: followed.edgeTypes,
      /** Edges between two of the given nodes, edges at any of them, or edges that start at one of them. */
      scope: z.enum(["AMONG", "AROUND", "FROM"]),
      limit: z.int(),
    }),
    z.object({
      type: seen.type,
      fromLabel: label,
      fromId: z.string(),
      toLabel: label,
      toId: z.string(),
      key: seen.key,
      weight: seen.weight,
      date: seen.date,
      lastDate: seen.lastDate,
      /** How many edges there are without the limit. */
      totalCount: z.int(),
    }),
  ),
  "common-connections": read(
    z.object({
      nodes: z.array(nodeKey).readonly(),
      edgeTypes: followed.edgeTypes,
      /** How many of the given nodes a node must be connected to. */
      needed: z.int(),
      ...page,
    }),
    z.object({
      label,
      id: z.string(),
      joined: z.int(),
      weight: z.number(),
      totalCount: z.int(),
      /** The edges as seen from the given nodes. */
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
      type: edgeWithNode.type,
      direction: edgeWithNode.direction,
      label,
      count: z.int(),
    }),
  ),
} as const;
