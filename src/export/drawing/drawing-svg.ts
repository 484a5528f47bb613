import { aboutEntries } from "../about.ts";
import { endsOf } from "../graph/attributes.ts";
import { sizeOf } from "../graph/colours.ts";
import type { ExportGraph } from "../graph/export-graph.ts";
import { svgOf } from "./drawing.ts";
import { placeNodes } from "./place-nodes.ts";

/** Writes a drawing of the graph as SVG. */
export async function* drawingSvg(graph: ExportGraph): AsyncGenerator<string> {
  const nodes = await Array.fromAsync(graph.nodes());
  const edges = (await Array.fromAsync(graph.edges())).map((edge) => ({
    ...endsOf(edge),
    type: edge.type,
    weight: edge.weight,
  }));
  const placed = placeNodes(
    nodes.map(({ apiId, weight }) => ({ id: apiId, radius: sizeOf(weight) / 2 })),
    edges,
  );
  const byId = new Map(nodes.map((node) => [node.apiId, node]));
  const about = new Map(aboutEntries(graph.about));
  yield svgOf({
    title: about.get("title") ?? "",
    notes: [
      `${graph.nodeCount} nodes and ${graph.edgeCount} edges. Days covered: ${about.get("days")}.`,
      `Source: ${about.get("creator")}, exported ${graph.about.exportedAt.slice(0, 10)}. Licence: ${about.get("licence")}.`,
      `Query: ${about.get("query")}`,
    ],
    nodes: placed.flatMap((place) => {
      const node = byId.get(place.id);
      return node === undefined ? [] : [{ ...place, kind: node.label, label: node.title }];
    }),
    edges,
  });
}
