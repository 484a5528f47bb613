import { z } from "zod";
import { MAX_SUBGRAPH } from "../../../src/model/limits.ts";
import { builder } from "../../machinery/builder.ts";
import { NodeLabelRef } from "../../machinery/enums/edge-kinds.ts";
import { globalId } from "../../machinery/ids/node-key.ts";
import { sayShown } from "../../machinery/lists/shown.ts";
import type { DrawnEdge, DrawnNode, Subgraph } from "./draw.ts";

/** Nodes and edges in two flat lists, as programs that draw graphs take them. */

const SubgraphNodeRef = builder.objectRef<DrawnNode>("SubgraphNode").implement({
  description: "A node to be drawn.",
  fields: (t) => ({
    id: t.exposeID("id", { description: "The id of the node, with which `node(id:)` and `expand` find it." }),
    label: t.exposeString("label", {
      description: "What to write beside it, for example `Russia` or `Question 52199`.",
    }),
    name: t.exposeString("name", {
      description: "What it is called in full: of a question its heading, of an answer how it begins.",
    }),
    type: t.expose("type", { type: NodeLabelRef, description: "What it is, for example `Country`." }),
    weight: t.exposeFloat("weight", {
      description:
        "How much it counts here, for its size: the sum of the weights of its edges or, in a network of what is named together, how many name it. For example `12`.",
    }),
  }),
});

const SubgraphEdgeRef = builder.objectRef<DrawnEdge>("SubgraphEdge").implement({
  description: "An edge to be drawn.",
  fields: (t) => ({
    id: t.exposeID("id", { description: "The same wherever this edge is met." }),
    source: t.id({
      description: "The id of the node at which it starts, which is among the nodes.",
      resolve: ({ from }) => globalId(from),
    }),
    target: t.id({
      description: "The id of the node at which it ends, which is among the nodes.",
      resolve: ({ to }) => globalId(to),
    }),
    type: t.exposeString("type", {
      description:
        "The type of the edge, for example `MENTIONS`; `NAMED_TOGETHER`, `ASKS_ALIKE`, `ANSWERED_ON` and `ASKED_ABOUT` are counted and are in no list of edges.",
    }),
    weight: t.exposeFloat("weight", { description: "How much it counts, for its width, for example `3`." }),
    date: t.expose("date", {
      type: "Date",
      nullable: true,
      description: "Its day, for example `2025-09-12`; null where it has none.",
    }),
  }),
});

const SubgraphLeftOutRef = builder.objectRef<Subgraph>("SubgraphLeftOut").implement({
  description: "What a drawing leaves out.",
  fields: (t) => ({
    edges: t.int({
      description: "How many rows of the whole list are not drawn, for example `18154`; 0 where all are.",
      resolve: ({ total, shown }) => Math.max(0, total - shown),
    }),
    statement: t.string({
      description: "The same in words to write below the drawing, for example `50 of 18,204 are shown.`",
      resolve: ({ total, shown }) => `${sayShown(shown, total)} are shown.`,
    }),
  }),
});

export const SubgraphRef = builder.objectRef<Subgraph>("Subgraph").implement({
  description:
    "Nodes and edges in two flat lists, as sigma.js, Cytoscape.js and D3 take them: every edge ends on nodes of the list, and no node is there twice.",
  fields: (t) => ({
    nodes: t.field({
      type: [SubgraphNodeRef],
      description: "The nodes.",
      complexity: { field: 0, multiplier: 1 },
      resolve: ({ nodes }) => nodes,
    }),
    edges: t.field({
      type: [SubgraphEdgeRef],
      description: "The edges.",
      complexity: { field: 0, multiplier: 1 },
      resolve: ({ drawnEdges }) => drawnEdges,
    }),
    leftOut: t.field({
      type: SubgraphLeftOutRef,
      description: "What is not drawn of what there is.",
      resolve: (subgraph) => subgraph,
    }),
  }),
});

/** The argument that says how much is drawn, where that is not a page. */
export function drawnArgs() {
  return builder.args((t) => ({
    limit: t.int({
      defaultValue: 100,
      description: `How many edges are drawn, 1 to ${MAX_SUBGRAPH}.`,
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
