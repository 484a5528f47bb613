import { z } from "zod";
import { edgeTypeNames, type NodeKey, nodeKeyText } from "../../../src/model/graph.ts";
import { MAX_SUBGRAPH, MAX_SUBGRAPH_LENGTH, MAX_SUBGRAPH_NODES } from "../../../src/model/limits.ts";
import { builder } from "../../machinery/builder.ts";
import { edgeTypesArg } from "../../machinery/enums/edge-kinds.ts";
import { nodeKey } from "../../machinery/ids/node-key.ts";
import { draw, drawnEdgeOf } from "../subgraph/draw.ts";
import { type EdgesFound, edgesAt } from "../subgraph/edges-at.ts";
import { drawnArgs, drawnComplexity, SubgraphRef } from "../subgraph/subgraph.ts";

builder.queryField("subgraph", (t) =>
  t.field({
    type: SubgraphRef,
    description:
      "Given nodes and all edges between them as a graph to draw; with `maxLength`, also the nodes and edges around them.",
    args: {
      nodes: t.arg.idList({
        required: true,
        description: `The ids of up to ${MAX_SUBGRAPH_NODES} nodes of any type, for example \`["Q291bnRyeTpSVQ", "Q291bnRyeTpLUA"]\`. Nodes that do not exist are left out.`,
        validate: z
          .array(z.string())
          .min(1, "must have at least 1 entry")
          .max(MAX_SUBGRAPH_NODES, `must have at most ${MAX_SUBGRAPH_NODES} entries`),
      }),
      edgeTypes: edgeTypesArg(),
      maxLength: t.arg.int({
        defaultValue: 0,
        description: `How far to go from the given nodes, from 0 to ${MAX_SUBGRAPH_LENGTH}. \`0\` draws only edges between them, \`1\` all edges at them, and \`2\` also the edges at their neighbours.`,
        validate: z
          .number()
          .int()
          .min(0, "must be at least 0")
          .max(MAX_SUBGRAPH_LENGTH, `must be at most ${MAX_SUBGRAPH_LENGTH}`),
      }),
      ...drawnArgs(MAX_SUBGRAPH),
    },
    complexity: drawnComplexity,
    resolve: async (_root, { nodes, edgeTypes, maxLength, limit }, context) => {
      const given = distinct(nodes.map(nodeKey));
      const types = edgeTypes ?? edgeTypeNames;
      const most = limit ?? MAX_SUBGRAPH;
      let { found, total }: EdgesFound = await edgesAt(context, given, types, "AMONG", most);
      let around = given;
      // Edges between the given nodes stay, however many and heavy the edges around them are.
      const kept = new Map(found.map((edge) => [JSON.stringify(edge), edge]));
      for (let length = 0; length < (maxLength ?? 0) && around.length > 0; length += 1) {
        ({ found, total } = await edgesAt(context, around, types, "AROUND", most));
        for (const edge of found) if (kept.size < most) kept.set(JSON.stringify(edge), edge);
        around = distinct([...around, ...[...kept.values()].flatMap(({ from, to }) => [from, to])]);
      }
      return draw(context, [...kept.values()].map(drawnEdgeOf), {
        isolated: given,
        edges: { shown: kept.size, total: Math.max(total, kept.size) },
      });
    },
  }),
);

function distinct(nodes: readonly NodeKey[]): readonly NodeKey[] {
  return [...new Map(nodes.map((node) => [nodeKeyText(node), node])).values()];
}
