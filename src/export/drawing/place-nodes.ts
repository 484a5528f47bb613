import { createHash } from "node:crypto";
import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from "d3-force";

/** A node in the plane, with the radius of its circle. */
export type PlacedNode = {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
};

/** Steps of the simulation. It has come to rest by then. */
const STEPS = 300;

/**
 * Places nodes so that connected ones are near each other. Start positions come from a hash of the id, and the number of
 * steps is fixed, so the same graph always gives the same picture, in whatever order its nodes come.
 */
export function placeNodes(
  nodes: readonly { readonly id: string; readonly radius: number }[],
  edges: readonly { readonly source: string; readonly target: string }[],
): readonly PlacedNode[] {
  const placed = nodes
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, radius }) => ({ id, radius, ...startOf(id) }));
  const order = (edge: { readonly source: string; readonly target: string }) =>
    `${edge.source} ${edge.target}`;
  const links = edges
    .map(({ source, target }) => ({ source, target }))
    .toSorted((a, b) => (order(a) < order(b) ? -1 : order(a) > order(b) ? 1 : 0));
  forceSimulation(placed)
    .force("charge", forceManyBody().strength(-160))
    .force(
      "link",
      forceLink<(typeof placed)[number], (typeof links)[number]>(links)
        .id(({ id }) => id)
        .distance(70),
    )
    .force("x", forceX(0).strength(0.06))
    .force("y", forceY(0).strength(0.08))
    .force(
      "collide",
      forceCollide<(typeof placed)[number]>(({ radius }) => radius + 6),
    )
    .stop()
    .tick(STEPS);
  const byId = new Map(placed.map((node) => [node.id, node]));
  return nodes.flatMap(({ id }) => {
    const node = byId.get(id);
    return node === undefined ? [] : [{ id, radius: node.radius, x: rounded(node.x), y: rounded(node.y) }];
  });
}

function startOf(id: string): { readonly x: number; readonly y: number } {
  const hash = createHash("sha256").update(id).digest();
  return { x: (hash.readUInt32BE(0) / 2 ** 32 - 0.5) * 600, y: (hash.readUInt32BE(4) / 2 ** 32 - 0.5) * 600 };
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10 || 0;
}
