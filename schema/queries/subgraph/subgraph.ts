import { z } from "zod";
import { MAX_SUBGRAPH } from "../../../src/model/limits.ts";
import { builder } from "../../machinery/builder.ts";
import { NodeLabelRef } from "../../machinery/enums/edge-kinds.ts";
import { HouseRef } from "../../machinery/enums/house.ts";
import { globalId } from "../../machinery/ids/node-key.ts";
import { sayShown } from "../../machinery/lists/shown.ts";
import type { DrawnEdge, DrawnNode, Shown, Subgraph } from "./draw.ts";

/** Nodes and edges in two flat lists, the form that graph-drawing programs expect. */

const SubgraphNodeRef = builder.objectRef<DrawnNode>("SubgraphNode").implement({
  description:
    "A node of a subgraph. A field is null if it is unknown or does not apply to the kind of node.",
  fields: (t) => ({
    id: t.id({
      description: "The id of the node, for example `Q291bnRyeTpSVQ`; `node(id:)` and `expand` accept it.",
      resolve: ({ key }) => globalId(key),
    }),
    label: t.exposeString("title", {
      description:
        "The label to draw next to it, for example `Russia`: the name, or for a question its heading or what it asks.",
    }),
    name: t.exposeString("name", {
      description:
        "The full name, for example `Russia`; the heading of a question, or the beginning of an answer.",
    }),
    type: t.field({
      type: NodeLabelRef,
      description: "The kind of node, for example `Country`.",
      resolve: ({ key }) => key.label,
    }),
    weight: t.exposeFloat("weight", {
      description:
        "How large to draw it, for example `12`: the sum of the weights of its edges, or its count in the list that is drawn.",
    }),
    party: t.exposeString("party", {
      nullable: true,
      description:
        "The latest party of a member, or the party of a question's asker when it was tabled, for example `Labour`.",
    }),
    house: t.expose("house", {
      type: HouseRef,
      nullable: true,
      description: "The House of a member, a question or an answer, for example `LORDS`.",
    }),
    code: t.exposeString("code", {
      nullable: true,
      description:
        "The code of a country, for example `RU`, or the number of a question, for example `HL4028`.",
    }),
    region: t.exposeString("region", {
      nullable: true,
      description: "The region of a country, for example `Eastern Europe`.",
    }),
    department: t.exposeString("department", {
      nullable: true,
      description: "The department of a question, an answer or an office, for example `Home Office`.",
    }),
    day: t.expose("day", {
      type: "Date",
      nullable: true,
      description: "When the question was tabled or the answer given, for example `2025-09-12`.",
    }),
    url: t.exposeString("url", {
      nullable: true,
      description:
        "The address of the official record of a question, an answer or a member, for example `https://members.parliament.uk/member/5089`.",
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
      description:
        "The date of the edge, for example `2025-09-12`; of a period, its first day. Null if it has none.",
    }),
    lastDate: t.expose("lastDate", {
      type: "Date",
      nullable: true,
      description:
        "The last day of a period, for example `2026-01-31`; null if it is still open or unknown. For any other edge, the same as `date`.",
    }),
  }),
});

const SubgraphLeftOutRef = builder.objectRef<Subgraph>("SubgraphLeftOut").implement({
  description: "What a subgraph leaves out: rows of a list, and edges of what is drawn.",
  fields: (t) => ({
    rows: t.int({
      description: "Number of rows of the list that are not drawn, for example `18154`.",
      resolve: ({ rows }) => missing(rows),
    }),
    edges: t.int({
      description: "Number of edges at the requested nodes or rows that are not drawn, for example `244`.",
      resolve: ({ edges }) => missing(edges),
    }),
    statement: t.string({
      description:
        "A sentence to print under the drawing, for example `Showing 50 of 18,204 rows and 1,000 of 1,244 edges.`",
      resolve: ({ rows, edges }) => {
        const parts = [saidOf(rows, "rows"), saidOf(edges, "edges")].filter((part) => part !== null);
        return `Showing ${parts.join(" and ")}.`;
      },
    }),
  }),
});

function missing(part: Shown | null): number {
  return part === null ? 0 : Math.max(0, part.total - part.shown);
}

function saidOf(part: Shown | null, what: string): string | null {
  return part && `${sayShown(part.shown, part.total)} ${what}`;
}

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
      description: "What the subgraph leaves out.",
      resolve: (subgraph) => subgraph,
    }),
  }),
});

/** The argument that limits a subgraph that is not one page of a list. */
export function drawnArgs(edges = 100) {
  return builder.args((t) => ({
    limit: t.int({
      defaultValue: edges,
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
