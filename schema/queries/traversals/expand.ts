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
  description: "The number of edges of one type, in one direction, to one kind of node.",
  fields: (t) => ({
    type: t.expose("type", { type: EdgeTypeRef, description: "The type of edge, for example `MENTIONS`." }),
    direction: t.expose("direction", {
      type: EdgeDirectionRef,
      description: "The direction of the edges, for example `IN`.",
    }),
    label: t.expose("label", {
      type: NodeLabelRef,
      description: "The kind of node they lead to, for example `Question`.",
    }),
    count: t.exposeInt("count", { description: "Number of such edges, for example `18204`." }),
  }),
});

const ExpansionRef = builder.objectRef<Expansion>("Expansion").implement({
  description:
    "A node and its neighbours along edges of any type. `totals` says how many there are before any are fetched.",
  fields: (t) => ({
    node: t.node({
      description: "The node itself; null if there is none with that id.",
      id: ({ node }) => globalId(node),
    }),
    totals: t.field({
      type: [EdgeTotalRef],
      description: "The number of edges by type, direction and kind of node they lead to.",
      resolve: ({ totals }) => totals(),
    }),
    totalCount: t.int({
      description: "The number of edges of all types, for example `18204`.",
      resolve: countEdges,
    }),
    neighbours: t.field(neighboursField()),
    subgraph: t.field({
      type: SubgraphRef,
      description: "The node and its neighbours as a graph to draw.",
      args: { ...orderArgs(), ...drawnArgs() },
      complexity: drawnComplexity,
      resolve: async (expansion, { order, limit }, context) => {
        const { edges, total } = await readNeighbours(context, expansion, order, { first: limit });
        return draw(context, edges.map(drawnEdgeOf), {
          isolated: [expansion.node],
          edges: { shown: edges.length, total: await total() },
        });
      },
    }),
  }),
});

builder.queryField("expand", (t) =>
  t.field({
    type: ExpansionRef,
    description:
      "The neighbours of any node along edges of any type: totals by type, and the neighbours one page at a time.",
    args: {
      node: t.arg.id({
        required: true,
        description: "The id of a node of any type, for example `Q291bnRyeTpSVQ`.",
      }),
      edgeTypes: edgeTypesArg(),
      direction: t.arg({
        type: FollowRef,
        defaultValue: "BOTH",
        description: "The direction in which to follow edges, for example `IN`.",
      }),
    },
    resolve: (_root, { node, edgeTypes, direction }, context) =>
      expansionOf(context, nodeKey(node), {
        edgeTypes: edgeTypes ?? edgeTypeNames,
        direction: direction ?? "BOTH",
      }),
  }),
);
