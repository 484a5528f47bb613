import { subgraphDocument } from "../api/documents.ts";
import { run } from "../api/run.ts";
import type { Drawn } from "../graph/graph.ts";
import { chunkPairs } from "./chunk-pairs.ts";
import { holdings } from "./holdings.ts";

/** Number of nodes that the API draws at once. */
export const NODES_AT_ONCE = 250;

/** Nodes with all edges among them, in one request for up to 250. */
export async function subgraphOf(ids: readonly string[]): Promise<readonly Drawn[]> {
  const parts: Drawn[] = [];
  for (const nodes of chunkPairs(ids, NODES_AT_ONCE)) {
    const { subgraph, dataset } = await run(subgraphDocument, { nodes: [...nodes] });
    holdings.value = { questions: dataset.questions, answers: dataset.answers };
    parts.push(subgraph);
  }
  return parts;
}
