import { edgeTypeNames } from "../../../src/model/graph.ts";
import { builder } from "../../machinery/builder.ts";
import {
  EdgeDirectionRef,
  EdgeTypeRef,
  edgeTypesArg,
  FollowRef,
  NodeLabelRef,
} from "../../machinery/enums/edge-kinds.ts";
import { globalId, nodeKey } from "../../machinery/ids/node-key.ts";
import { draw, drawnEdgeOf } from "../subgraph/draw.ts";
import { drawnArgs, drawnComplexity, SubgraphRef } from "../subgraph/subgraph.ts";
import { countEdges, type EdgeTotal, type Expansion, expansionOf } from "./expansion.ts";
import { neighboursField, orderArgs, readNeighbours } from "./neighbours.ts";

const EdgeTotalRef = builder.objectRef<EdgeTotal>("EdgeTotal").implement({
  description: "How many edges of one type lead one way to nodes of one kind.",
  fields: (t) => ({
    type: t.expose("type", { type: EdgeTypeRef, description: "The type of edge, for example `MENTIONS`." }),
    direction: t.expose("direction", {
      type: EdgeDirectionRef,
      description: "Which way they lead, for example `IN`.",
    }),
    label: t.expose("label", {
      type: NodeLabelRef,
      description: "What they lead to, for example `Question`.",
    }),
    count: t.exposeInt("count", { description: "How many there are, for example `18204`." }),
  }),
});

const ExpansionRef = builder.objectRef<Expansion>("Expansion").implement({
  description:
    "A node and its neighbours along edges of any type. Totals come first and by themselves, so that nobody fetches a hub unawares.",
  fields: (t) => ({
    node: t.node({
      description: "The node itself; null when there is none with that id.",
      id: ({ node }) => globalId(node),
    }),
    totals: t.field({
      type: [EdgeTotalRef],
      description:
        "How many edges there are, by type, direction and what they lead to; only those there are.",
      resolve: ({ totals }) => totals(),
    }),
    totalCount: t.int({
      description: "How many edges there are in all, for example `18204`.",
      resolve: countEdges,
    }),
    neighbours: t.field(neighboursField()),
    subgraph: t.field({
      type: SubgraphRef,
      description: "The node and its neighbours as nodes and edges to be drawn.",
      args: { ...orderArgs(), ...drawnArgs() },
      complexity: drawnComplexity,
      resolve: async (expansion, { order, limit }, context) => {
        const { edges, total } = await readNeighbours(context, expansion, order, { first: limit });
        return draw(context, edges.map(drawnEdgeOf), {
          isolated: [expansion.node],
          shown: edges.length,
          total: await total(),
        });
      },
    }),
  }),
});

builder.queryField("expand", (t) =>
  t.field({
    type: ExpansionRef,
    description:
      "The neighbours of any node, whichever edges lead to them: first how many, then a page at a time.",
    args: {
      node: t.arg.id({
        required: true,
        description: "The id of a node of any type, as returned by a query.",
      }),
      edgeTypes: edgeTypesArg(),
      direction: t.arg({
        type: FollowRef,
        defaultValue: "BOTH",
        description: "Which way to follow them, for example `IN`.",
      }),
    },
    resolve: (_root, { node, edgeTypes, direction }, context) =>
      expansionOf(context, nodeKey(node), {
        edgeTypes: edgeTypes ?? edgeTypeNames,
        direction: direction ?? "BOTH",
      }),
  }),
);
