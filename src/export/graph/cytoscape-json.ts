import { aboutEntries } from "../about.ts";
import { jsonText } from "../json-text.ts";
import { edgeAttributes, endsOf, known, nodeAttributes } from "./attributes.ts";
import type { ExportGraph } from "./export-graph.ts";
import { jsonItems } from "./json-items.ts";

/** Writes Cytoscape JSON (CX 1 style `elements`), for Cytoscape.js and Cytoscape. */
export async function* cytoscapeJson(graph: ExportGraph): AsyncGenerator<string> {
  const { nodeCount, edgeCount } = graph;
  const data = { ...Object.fromEntries(aboutEntries(graph.about)), nodeCount, edgeCount };
  yield `{"format_version":"1.0","data":${jsonText(data)},\n"elements":{"nodes":[`;
  yield* jsonItems(graph.nodes(), (node) => ({
    data: { id: node.apiId, label: node.title, ...known(nodeAttributes, node) },
  }));
  yield '],\n"edges":[';
  yield* jsonItems(graph.edges(), (edge) => ({
    data: { id: edge.id, ...endsOf(edge), weight: edge.weight, ...known(edgeAttributes, edge) },
  }));
  yield "]}}\n";
}
