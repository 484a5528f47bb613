import { keysOf } from "../graph/graph.ts";
import { add } from "./add.ts";
import { attempt } from "./attempt.ts";
import { notice, shown, view } from "./state.ts";
import { subgraphOf } from "./subgraph-of.ts";

/** Draws every edge between the nodes that are shown. */
export async function connectAll(): Promise<void> {
  await attempt("the edges between these nodes", async () => {
    const before = view.value.edges.length;
    for (const drawn of await subgraphOf(shown.value.nodes.map(({ id }) => id))) {
      const { edges } = keysOf(drawn);
      if (edges.some((key) => !view.value.edges.includes(key))) add(drawn);
    }
    if (view.value.edges.length === before)
      notice.value = { text: "All edges between these nodes were shown already.", tone: "info" };
  });
}
