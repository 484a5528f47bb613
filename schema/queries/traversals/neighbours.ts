import { edgeOf, type GraphEdge } from "../../../src/model/graph-edge.ts";
import type { Member } from "../../../src/model/nodes.ts";
import type { ReadRow } from "../../../src/store/catalogue/catalogue.ts";
import { builder } from "../../machinery/builder.ts";
import type { Context } from "../../machinery/context.ts";
import { EdgeDirectionRef } from "../../machinery/enums/edge-kinds.ts";
import { globalId } from "../../machinery/ids/node-key.ts";
import { connectionType } from "../../machinery/lists/connection.ts";
import { type Page, type PageArgs, pageArgs, pageComplexity, readPage } from "../../machinery/lists/page.ts";
import { shownField } from "../../machinery/lists/shown.ts";
import { MemberRef } from "../../machinery/node-refs.ts";
import { draw, drawnEdgeOf } from "../subgraph/draw.ts";
import { SubgraphRef } from "../subgraph/subgraph.ts";
import { edgeFields } from "./edge-fields.ts";
import { countEdges, type Expansion } from "./expansion.ts";

/** A neighbour: the edge that leads to it, and its direction. */
type Neighbour = GraphEdge &
  Pick<ReadRow<"edges-of-node">, "direction" | "label" | "id" | "cursorKey" | "cursorId">;

const NeighbourOrderRef = builder.enumType("NeighbourOrder", {
  description: "The order of neighbours.",
  values: {
    WEIGHT: { description: "Heaviest edge first; the newest first among equals." },
    DATE: { description: "Newest edge first; undated edges come last." },
  } as const,
});

type Order = typeof NeighbourOrderRef.$inferType;

const Neighbours = connectionType<Neighbour, Member>({
  name: "Neighbours",
  holds: "neighbours of the node, one row for each edge",
  node: MemberRef,
  nodeField: (t) => t.node({ description: "The neighbour.", id: globalId }),
  edgeFields: (t) => ({
    direction: t.field({
      type: EdgeDirectionRef,
      description: "The direction of the edge, seen from the requested node, for example `IN`.",
      resolve: ({ direction }) => direction,
    }),
    ...edgeFields(t),
  }),
  connectionFields: (t) => ({
    shown: shownField(t),
    subgraph: t.field({
      type: SubgraphRef,
      description: "The neighbours on this page and the edges that lead to them, as a graph to draw.",
      resolve: async ({ edges, total }, _args, context) =>
        draw(context, edges.map(drawnEdgeOf), { edges: { shown: edges.length, total: await total() } }),
    }),
  }),
});

/** The argument for the order of neighbours. */
export function orderArgs() {
  return builder.args((t) => ({
    order: t.field({
      type: NeighbourOrderRef,
      defaultValue: "WEIGHT",
      description: "The order of the neighbours, for example `DATE`.",
    }),
  }));
}

/** The options of the field that lists the neighbours in an expansion. */
export function neighboursField() {
  return {
    type: Neighbours,
    description: "The neighbours, one row for each edge. A node with two edges to it appears twice.",
    args: { ...orderArgs(), ...pageArgs() },
    complexity: pageComplexity,
    resolve: (
      expansion: Expansion,
      { order, ...page }: PageArgs & { readonly order?: Order | null | undefined },
      context: Context,
    ) => readNeighbours(context, expansion, order, page),
  };
}

/** A page of the neighbours in an expansion. */
export function readNeighbours(
  { store }: Context,
  expansion: Expansion,
  by: Order | null | undefined,
  page: PageArgs,
): Promise<Page<Neighbour>> {
  const order = by ?? "WEIGHT";
  const { node, followed } = expansion;
  return readPage<Neighbour>(
    { type: Neighbours, order },
    page,
    async (request) => {
      const rows = await store.read("edges-of-node", { ...node, ...followed, order, ...request });
      return rows.map((row) => ({ ...row, ...edgeOf(node, row) }));
    },
    () => countEdges(expansion),
  );
}
