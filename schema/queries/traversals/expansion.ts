import type { NodeKey } from "../../../src/model/graph.ts";
import type { ReadParams, ReadRow } from "../../../src/store/catalogue/catalogue.ts";
import type { Context } from "../../machinery/context.ts";

export type EdgeTotal = ReadRow<"totals-of-nodes">;

/** A node, and which of its edges are followed; nothing is read until a field asks for it. */
export type Expansion = {
  readonly node: NodeKey;
  readonly followed: Pick<ReadParams<"edges-of-node">, "edgeTypes" | "direction">;
  /** How many such edges there are, read once however many fields ask. */
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

/** How many edges an expansion has in all. */
export async function countEdges({ totals }: Expansion): Promise<number> {
  return (await totals()).reduce((sum, { count }) => sum + count, 0);
}
