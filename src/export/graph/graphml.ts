import { aboutLine } from "../about.ts";
import { XmlText } from "../xml-text.ts";
import { type Attribute, edgeAttributes, endsOf, nodeAttributes } from "./attributes.ts";
import type { ExportEdge, ExportGraph, ExportNode } from "./export-graph.ts";

/** The display name comes first, and an edge's weight is an attribute here. */
const ofNodes: readonly Attribute<ExportNode>[] = [
  { name: "label", type: "string", value: ({ title }) => title },
  ...nodeAttributes,
];
const ofEdges: readonly Attribute<ExportEdge>[] = [
  ...edgeAttributes,
  { name: "weight", type: "double", value: ({ weight }) => weight },
];

/**
 * Writes GraphML. Every key has a type and says whether it is for nodes or edges, because igraph silently drops others. What
 * the export says of itself is in a description, not in attributes of the graph.
 */
export async function* graphml(graph: ExportGraph): AsyncGenerator<string> {
  const xml = new XmlText();
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
  yield `<desc>${xml.escape(aboutLine(graph.about))}; nodes: ${graph.nodeCount}; edges: ${graph.edgeCount}</desc>\n`;
  yield declared("node", ofNodes);
  yield declared("edge", ofEdges);
  yield '<graph edgedefault="directed">\n';
  for await (const node of graph.nodes())
    yield `<node id="${node.apiId}">${values(xml, "node", ofNodes, node)}</node>\n`;
  for await (const edge of graph.edges()) {
    const { source, target } = endsOf(edge);
    yield `<edge id="${xml.escape(edge.id)}" source="${source}" target="${target}">${values(xml, "edge", ofEdges, edge)}</edge>\n`;
  }
  yield `</graph>\n<!-- characters that XML forbids, removed: ${xml.removed} -->\n</graphml>\n`;
}

function declared<Item>(what: "node" | "edge", attributes: readonly Attribute<Item>[]): string {
  return attributes
    .map(
      ({ name, type }) =>
        `<key id="${what}_${name}" for="${what}" attr.name="${name}" attr.type="${type}"/>\n`,
    )
    .join("");
}

function values<Item>(
  xml: XmlText,
  what: "node" | "edge",
  attributes: readonly Attribute<Item>[],
  item: Item,
): string {
  return attributes
    .flatMap(({ name, value }) => {
      const found = value(item);
      return found === null ? [] : [`<data key="${what}_${name}">${xml.escape(String(found))}</data>`];
    })
    .join("");
}
