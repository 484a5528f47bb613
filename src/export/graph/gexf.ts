import { aboutLine } from "../about.ts";
import { XmlText } from "../xml-text.ts";
import { type Attribute, edgeAttributes, endsOf, nodeAttributes } from "./attributes.ts";
import { colourOf, rgbOf, sizeOf } from "./colours.ts";
import type { ExportGraph } from "./export-graph.ts";

/**
 * Writes GEXF 1.3, for Gephi and Gephi Lite. Days are in `start` and `end`, for Gephi's timeline, and again in
 * attributes, because other readers drop the first. The namespace is without `www`, the only one that networkx knows.
 */
export async function* gexf(graph: ExportGraph): AsyncGenerator<string> {
  const xml = new XmlText();
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">\n';
  yield `<meta lastmodifieddate="${graph.about.exportedAt.slice(0, 10)}"><creator>Written Answers Graph</creator>`;
  yield `<description>${xml.escape(aboutLine(graph.about))}</description></meta>\n`;
  yield '<graph defaultedgetype="directed" mode="dynamic" timeformat="date" idtype="string">\n';
  yield declared("node", nodeAttributes);
  yield declared("edge", edgeAttributes);
  yield `<nodes count="${graph.nodeCount}">\n`;
  for await (const node of graph.nodes()) {
    const [red, green, blue] = rgbOf(colourOf(node.label));
    const days = node.day === null ? "" : ` start="${node.day}" end="${node.day}"`;
    yield `<node id="${node.apiId}" label="${xml.escape(node.title)}"${days}>${values(xml, nodeAttributes, node)}` +
      `<viz:color r="${red}" g="${green}" b="${blue}"/><viz:size value="${sizeOf(node.weight)}"/></node>\n`;
  }
  yield `</nodes>\n<edges count="${graph.edgeCount}">\n`;
  for await (const edge of graph.edges()) {
    const { source, target } = endsOf(edge);
    const start = edge.firstDay === null ? "" : ` start="${edge.firstDay}"`;
    const end = edge.lastDay === null ? "" : ` end="${edge.lastDay}"`;
    yield `<edge id="${xml.escape(edge.id)}" source="${source}" target="${target}" label="${edge.type}"` +
      ` weight="${edge.weight}"${start}${end}>${values(xml, edgeAttributes, edge)}</edge>\n`;
  }
  yield `</edges>\n</graph>\n<!-- characters that XML forbids, removed: ${xml.removed} -->\n</gexf>\n`;
}

function declared<Item>(what: "node" | "edge", attributes: readonly Attribute<Item>[]): string {
  const lines = attributes.map(
    ({ name, type }) => `<attribute id="${name}" title="${name}" type="${type}"/>`,
  );
  return `<attributes class="${what}" mode="static">${lines.join("")}</attributes>\n`;
}

function values<Item>(xml: XmlText, attributes: readonly Attribute<Item>[], item: Item): string {
  const known = attributes.flatMap(({ name, value }) => {
    const found = value(item);
    return found === null ? [] : [`<attvalue for="${name}" value="${xml.escape(String(found))}"/>`];
  });
  return `<attvalues>${known.join("")}</attvalues>`;
}
