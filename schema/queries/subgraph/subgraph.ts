import { z } from "zod";
import { MAX_SUBGRAPH } from "../../../src/model/limits.ts";
import { builder } from "../../machinery/builder.ts";
import { NodeLabelRef } from "../../machinery/enums/edge-kinds.ts";
import { globalId } from "../../machinery/ids/node-key.ts";
import { sayShown } from "../../machinery/lists/shown.ts";
import type { DrawnEdge, DrawnNode, Subgraph } from "./draw.ts";

/** Nodes and edges in two flat lists, the form that graph-drawing programs expect. */

const SubgraphNodeRef = builder.objectRef<DrawnNode>("SubgraphNode").implement({
  description: "A node of a subgraph.",
  fields: (t) => ({
    id: t.exposeID("id", {
      description: "The id of the node, for example `Q291bnRyeTpSVQ`; `node(id:)` and `expand` accept it.",
    }),
    label: t.exposeString("label", {
      description: "The label to draw next to it, for example `Russia` or `Question 52199`.",
    }),
    name: t.exposeString("name", {
      description:
        "The full name, for example `Russia`; the heading of a question, or the beginning of an answer.",
    }),
    type: t.expose("type", { type: NodeLabelRef, description: "The kind of node, for example `Country`." }),
    weight: t.exposeFloat("weight", {
      description:
        "How large to draw it, for example `12`: the sum of the weights of its edges, or its count in the list that is drawn.",
    }),
  }),
});

const SubgraphEdgeRef = builder.objectRef<DrawnEdge>("SubgraphEdge").implement({
  description: "An edge of a subgraph.",
  fields: (t) => ({
    id: t.exposeID("id", { description: "The id of the edge, the same in every subgraph." }),
    source: t.id({
      description: "The id of the node where it starts; the node is in `nodes`.",
      resolve: ({ from }) => globalId(from),
    }),
    target: t.id({
      description: "The id of the node where it ends; the node is in `nodes`.",
      resolve: ({ to }) => globalId(to),
    }),
    type: t.exposeString("type", {
      description:
        "The type of the edge, for example `MENTIONS`. `MENTIONED_TOGETHER`, `SIMILAR_TO`, `ANSWERED_ON` and `ASKED_ABOUT` are computed and are not edges of the graph.",
    }),
    weight: t.exposeFloat("weight", { description: "How wide to draw it, for example `3`." }),
    date: t.expose("date", {
      type: "Date",
      nullable: true,
      description: "The date of the edge, for example `2025-09-12`; null if it has none.",
    }),
  }),
});

const SubgraphLeftOutRef = builder.objectRef<Subgraph>("SubgraphLeftOut").implement({
  description: "The rows of a list that a subgraph leaves out.",
  fields: (t) => ({
    edges: t.int({
      description: "Number of rows of the whole list that are left out, for example `18154`.",
      resolve: ({ total, shown }) => Math.max(0, total - shown),
    }),
    statement: t.string({
      description: "A sentence to print under the drawing, for example `Showing 50 of 18,204.`",
      resolve: ({ total, shown }) => `Showing ${sayShown(shown, total)}.`,
    }),
  }),
});

export const SubgraphRef = builder.objectRef<Subgraph>("Subgraph").implement({
  description:
    "Nodes and edges in two flat lists, the form that sigma.js, Cytoscape.js and D3 expect. Both ends of every edge are in `nodes`, and each node appears once.",
  fields: (t) => ({
    nodes: t.field({
      type: [SubgraphNodeRef],
      description: "The nodes, each once.",
      complexity: { field: 0, multiplier: 1 },
      resolve: ({ nodes }) => nodes,
    }),
    edges: t.field({
      type: [SubgraphEdgeRef],
      description: "The edges, each between two of the nodes.",
      complexity: { field: 0, multiplier: 1 },
      resolve: ({ drawnEdges }) => drawnEdges,
    }),
    leftOut: t.field({
      type: SubgraphLeftOutRef,
      description: "What the subgraph leaves out of the list.",
      resolve: (subgraph) => subgraph,
    }),
  }),
});

/** The argument that limits a subgraph that is not one page of a list. */
export function drawnArgs() {
  return builder.args((t) => ({
    limit: t.int({
      defaultValue: 100,
      description: `Maximum number of edges, from 1 to ${MAX_SUBGRAPH}.`,
      validate: z
        .number()
        .int()
        .min(1, "must be at least 1")
        .max(MAX_SUBGRAPH, `must be at most ${MAX_SUBGRAPH}`),
    }),
  }));
}

export function drawnComplexity({ limit }: { readonly limit?: number | null | undefined }) {
  return { field: 1, multiplier: limit ?? 100 };
}
