import type { Kind } from "../graph/graph.ts";

type Corners = readonly (readonly [number, number])[];

/** The outline of a node with radius 1; kinds without one are circles, as members are. */
const shapes: { readonly [Of in Kind]?: Corners } = {
  Country: corners(4, Math.PI / 4, 1.2),
  Topic: corners(3, -Math.PI / 2, 1.3),
  Question: corners(4, 0, 1.2),
  Answer: corners(4, 0, 1.2),
  Department: corners(6, 0, 1.1),
  Office: corners(5, -Math.PI / 2, 1.15),
  Party: corners(8, Math.PI / 8, 1.05),
  Constituency: corners(3, Math.PI / 2, 1.3),
};

/** The outline of a node with radius 1, as corners; an empty list is a circle. */
export function shapeOf(kind: Kind): Corners {
  return shapes[kind] ?? [];
}

function corners(count: number, turn: number, radius: number): Corners {
  return Array.from({ length: count }, (_, index) => {
    const angle = turn + (index * 2 * Math.PI) / count;
    return [radius * Math.cos(angle), radius * Math.sin(angle)] as const;
  });
}

/** The outline as the path of an SVG image, for the legend and the search. */
export function svgPath(kind: Kind, radius: number): string {
  const points = shapeOf(kind);
  if (points.length === 0)
    return `M${-radius} 0a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0z`;
  return `M${points.map(([x, y]) => `${(x * radius).toFixed(2)} ${(y * radius).toFixed(2)}`).join("L")}z`;
}
