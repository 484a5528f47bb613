import { z } from "zod";
import { edgeTypeNames, nodeKeyText } from "../../../src/model/graph.ts";
import { edgeOf, type GraphEdge } from "../../../src/model/graph-edge.ts";
import { MAX_ABOUT } from "../../../src/model/limits.ts";
import type { Member } from "../../../src/model/nodes.ts";
import type { ReadRow } from "../../../src/store/catalogue/catalogue.ts";
import { builder } from "../../machinery/builder.ts";
import { edgeTypesArg } from "../../machinery/enums/edge-kinds.ts";
import { globalId, nodeKey } from "../../machinery/ids/node-key.ts";
import { connectionType } from "../../machinery/lists/connection.ts";
import { readCountedPage } from "../../machinery/lists/counted-page.ts";
import { pageArgs, pageComplexity } from "../../machinery/lists/page.ts";
import { shownField } from "../../machinery/lists/shown.ts";
import { MemberRef } from "../../machinery/node-refs.ts";
import { draw, drawnEdgeOf } from "../subgraph/draw.ts";
import { SubgraphRef } from "../subgraph/subgraph.ts";
import { GraphEdgeRef } from "./graph-edge.ts";

type Row = ReadRow<"common-connections">;

function joiningEdges({ label, id, edges }: Row): GraphEdge[] {
  return edges.map(({ nodeLabel, nodeId, ...edge }) =>
    edgeOf({ label: nodeLabel, id: nodeId }, { ...edge, label, id }),
  );
}

const CommonConnections = connectionType<Row, Member>({
  name: "CommonConnections",
  holds: "nodes connected to several given nodes, most connections first, then by weight",
  node: MemberRef,
  nodeField: (t) => t.node({ description: "The connected node.", id: globalId }),
  edgeFields: (t) => ({
    connectedCount: t.int({
      description: "Number of the given nodes it is connected to, for example `3`.",
      resolve: ({ joined }) => joined,
    }),
    weight: t.float({
      description: "The sum of the weights of the connecting edges, for example `5.5`.",
      resolve: ({ weight }) => weight,
    }),
    edges: t.field({
      type: [GraphEdgeRef],
      description: "The edges that connect it to the given nodes, in the order of those nodes.",
      complexity: { field: 1, multiplier: 3 },
      resolve: joiningEdges,
    }),
  }),
  connectionFields: (t) => ({
    shown: shownField(t),
    subgraph: t.field({
      type: SubgraphRef,
      description: "The rows of this page and the given nodes as a graph to draw.",
      resolve: async ({ edges, total }, _args, context) => {
        const drawnEdges = edges.flatMap(joiningEdges).map(drawnEdgeOf);
        return draw(context, drawnEdges, { rows: { shown: edges.length, total: await total() } });
      },
    }),
  }),
});

const givenNodes = z
  .array(z.string())
  .min(2, "must have at least 2 entries")
  .max(MAX_ABOUT, `must have at most ${MAX_ABOUT} entries`);

builder.queryField("commonConnections", (t) =>
  t.field({
    type: CommonConnections,
    description:
      "What several nodes have in common: the nodes that edges connect directly to all of them, or to some of them. For two countries and a member, it finds the member's questions and answers that mention both countries.",
    args: {
      nodes: t.arg.idList({
        required: true,
        description: `The ids of 2 to ${MAX_ABOUT} nodes of any type, for example \`["Q291bnRyeTpSVQ", "Q291bnRyeTpLUA"]\`.`,
        validate: givenNodes,
      }),
      atLeast: t.arg.int({
        required: false,
        description:
          "Minimum number of given nodes that a result must be connected to, for example `2`; all of them if omitted.",
        validate: z.number().int().min(1, "must be at least 1"),
      }),
      edgeTypes: edgeTypesArg(),
      ...pageArgs(),
    },
    complexity: pageComplexity,
    resolve: (_root, { nodes, atLeast, edgeTypes, ...page }, { store }) => {
      const given = [...new Map(nodes.map(nodeKey).map((node) => [nodeKeyText(node), node])).values()];
      const params = { nodes: given, edgeTypes: edgeTypes ?? edgeTypeNames, needed: atLeast ?? given.length };
      const subject = given.map(nodeKeyText).sort();
      return readCountedPage({ type: CommonConnections, subject }, page, (request) =>
        store.read("common-connections", { ...params, ...request }),
      );
    },
  }),
);
