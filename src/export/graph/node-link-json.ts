import { aboutEntries } from "../about.ts";
import { jsonText } from "../json-text.ts";
import { edgeAttributes, endsOf, known, nodeAttributes } from "./attributes.ts";
import type { ExportGraph } from "./export-graph.ts";
import { jsonItems } from "./json-items.ts";

/** Writes node-link JSON, for D3 (`nodes` and `links`) and for networkx, which needs `key` to keep parallel edges apart. */
export async function* nodeLinkJson(graph: ExportGraph): AsyncGenerator<string> {
  const { nodeCount, edgeCount } = graph;
  const about = { ...Object.fromEntries(aboutEntries(graph.about)), nodeCount, edgeCount };
  yield `{"directed":true,"multigraph":true,"graph":${jsonText(about)},\n"nodes":[`;
  yield* jsonItems(graph.nodes(), (node) => ({
    id: node.apiId,
    label: node.title,
    ...known(nodeAttributes, node),
  }));
  yield '],\n"links":[';
  yield* jsonItems(graph.edges(), (edge) => ({
    ...endsOf(edge),
    key: edge.id,
    weight: edge.weight,
    ...known(edgeAttributes, edge),
  }));
  yield "]}\n";
}
