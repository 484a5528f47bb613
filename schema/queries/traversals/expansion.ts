import type { NodeKey } from "../../../src/model/graph.ts";
import type { ReadParams, ReadRow } from "../../../src/store/catalogue/catalogue.ts";
import type { Context } from "../../machinery/context.ts";

export type EdgeTotal = ReadRow<"totals-of-nodes">;

/** A node, and which of its edges to follow. Nothing is read until a field needs it. */
export type Expansion = {
  readonly node: NodeKey;
  readonly followed: Pick<ReadParams<"edges-of-node">, "edgeTypes" | "direction">;
  /** The number of such edges, read once for all fields that need it. */
  readonly totals: () => Promise<readonly EdgeTotal[]>;
};

export function expansionOf({ store }: Context, node: NodeKey, followed: Expansion["followed"]): Expansion {
  let totals: Promise<readonly EdgeTotal[]> | undefined;
  return {
    node,
    followed,
    totals: () => {
      totals ??= store.read("totals-of-nodes", { nodes: [node], ...followed });
      return totals;
    },
  };
}

/** The number of edges in an expansion. */
export async function countEdges({ totals }: Expansion): Promise<number> {
  return (await totals()).reduce((sum, { count }) => sum + count, 0);
}
