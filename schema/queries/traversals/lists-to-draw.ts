import { edgeTypeNames, type NodeKey } from "../../../src/model/graph.ts";
import { MAX_PAGE, MAX_SUBGRAPH } from "../../../src/model/limits.ts";
import { edgeTypesArg } from "../../machinery/enums/edge-kinds.ts";
import { addedListFields } from "../../machinery/filters/filtered-connection.ts";
import { draw, drawnEdgeOf } from "../subgraph/draw.ts";
import { edgesAt } from "../subgraph/edges-at.ts";
import { drawnArgs, SubgraphRef } from "../subgraph/subgraph.ts";

/** Every filtered list of questions or answers can be drawn. */
addedListFields.push((t) => ({
  subgraph: t.field({
    type: SubgraphRef,
    description:
      "The questions or answers on this page and all edges at them as a graph to draw, heaviest edges first.",
    args: { edgeTypes: edgeTypesArg(), ...drawnArgs(MAX_SUBGRAPH) },
    // The rows of the page multiply this, so it is the cost for one row.
    complexity: ({ limit }) => ({ field: 1, multiplier: Math.ceil((limit ?? MAX_SUBGRAPH) / MAX_PAGE) }),
    resolve: async ({ edges, total, list }, { edgeTypes, limit }, context) => {
      const label = list.lists === "questions" ? "Question" : "Answer";
      const rows = edges.map(({ id }): NodeKey => ({ label, id }));
      const types = edgeTypes ?? edgeTypeNames;
      const { found, total: all } = await edgesAt(context, rows, types, "AROUND", limit ?? MAX_SUBGRAPH);
      return draw(context, found.map(drawnEdgeOf), {
        isolated: rows,
        rows: { shown: rows.length, total: await total() },
        edges: { shown: found.length, total: all },
      });
    },
  }),
}));
