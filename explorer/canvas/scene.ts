import type { GraphEdge, GraphNode } from "../graph/graph.ts";
import type { Place } from "../view/view.ts";

/** Everything that a drawing needs; made once after each change, not for each frame. */
export type Scene = {
  readonly nodes: readonly SceneNode[];
  readonly edges: readonly SceneEdge[];
  /** The nodes of each colour, by their index. */
  readonly nodesByColour: ReadonlyMap<string, readonly number[]>;
  /** The nodes by their index: those whose label is drawn first come first. */
  readonly labelOrder: readonly number[];
};

/** A picture of nothing. */
export const emptyScene: Scene = { nodes: [], edges: [], nodesByColour: new Map(), labelOrder: [] };

export type SceneNode = {
  readonly id: string;
  readonly node: GraphNode;
  readonly radius: number;
  readonly colour: string;
  readonly isPinned: boolean;
  readonly isSelected: boolean;
};

export type SceneEdge = {
  readonly from: number;
  readonly to: number;
  readonly width: number;
  readonly isStrong: boolean;
};

const [SMALLEST, LARGEST] = [5, 22];

/** Makes a scene. Areas of nodes grow with their weights. */
export function sceneOf(
  { nodes, edges }: { readonly nodes: readonly GraphNode[]; readonly edges: readonly GraphEdge[] },
  look: {
    readonly colour: (node: GraphNode) => string;
    readonly pinned: readonly string[];
    readonly selected: readonly string[];
  },
): Scene {
  const weights = weightsOf(nodes, edges);
  const most = Math.max(1, ...weights.values());
  const [pinned, selected] = [new Set(look.pinned), new Set(look.selected)];
  const at = new Map(nodes.map(({ id }, index) => [id, index]));
  const widest = Math.max(1, ...edges.map(({ weight }) => weight));
  const drawn = nodes.map(
    (node): SceneNode => ({
      id: node.id,
      node,
      radius: SMALLEST + (LARGEST - SMALLEST) * Math.sqrt((weights.get(node.id) ?? 0) / most),
      colour: look.colour(node),
      isPinned: pinned.has(node.id),
      isSelected: selected.has(node.id),
    }),
  );
  return {
    nodes: drawn,
    nodesByColour: Map.groupBy(drawn.keys(), (index) => drawn[index]?.colour ?? ""),
    labelOrder: labelOrderOf(drawn),
    edges: edges.flatMap(({ source, target, weight }) => {
      const [from, to] = [at.get(source), at.get(target)];
      if (from === undefined || to === undefined) return [];
      return [
        {
          from,
          to,
          width: 1 + 3 * Math.sqrt(Math.max(0, weight) / widest),
          isStrong: selected.has(source) || selected.has(target),
        },
      ];
    }),
  };
}

function labelOrderOf(nodes: readonly SceneNode[]): readonly number[] {
  return nodes
    .map((node, index) => ({ node, index }))
    .sort(
      (a, b) =>
        Number(b.node.isSelected) - Number(a.node.isSelected) ||
        b.node.radius - a.node.radius ||
        (a.node.id < b.node.id ? -1 : 1),
    )
    .map(({ index }) => index);
}

/** The weight of a node in this picture: the sum of the weights of its edges, or its own without edges. */
function weightsOf(nodes: readonly GraphNode[], edges: readonly GraphEdge[]): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const { source, target, weight } of edges) {
    weights.set(source, (weights.get(source) ?? 0) + weight);
    weights.set(target, (weights.get(target) ?? 0) + weight);
  }
  for (const { id, weight } of nodes) if (!weights.has(id)) weights.set(id, edges.length === 0 ? weight : 0);
  return weights;
}

/** The node under a point of the graph, topmost first; null if there is none. */
export function nodeAt(
  scene: Scene,
  places: Readonly<Record<string, Place>>,
  [x, y]: Place,
  scale: number,
): SceneNode | null {
  for (const each of scene.nodes.toReversed()) {
    const place = places[each.id];
    if (place === undefined) continue;
    // A finger needs a larger target than a small circle.
    const reach = Math.max(each.radius, 11) / scale;
    if ((place[0] - x) ** 2 + (place[1] - y) ** 2 <= reach ** 2) return each;
  }
  return null;
}
