import type { Place } from "../view/view.ts";
import type { Theme } from "./colours.ts";
import type { SceneEdge } from "./scene.ts";

/**
 * Draws many edges in a fraction of the time, all of them thin: without a GPU, a wide stroke is drawn as an area, and one of
 * hundreds of edges that cross each other takes longer than a frame.
 */
export function drawThinEdges(
  context: CanvasRenderingContext2D,
  edges: readonly SceneEdge[],
  points: readonly (Place | null)[],
  theme: Theme,
): void {
  context.lineWidth = 1;
  for (const isStrong of [false, true]) {
    context.beginPath();
    for (const edge of edges) if (edge.isStrong === isStrong) addEdge(context, edge, points);
    context.strokeStyle = isStrong ? theme.strongEdge : theme.edge;
    context.stroke();
  }
}

/** Draws edges between the points of their nodes on the screen. */
export function drawEdges(
  context: CanvasRenderingContext2D,
  edges: readonly SceneEdge[],
  points: readonly (Place | null)[],
  theme: Theme,
): void {
  // Edges of one width share a path: thousands of strokes would take most of a frame.
  for (const isStrong of [false, true]) {
    for (const width of [1, 2, 3, 4]) {
      context.beginPath();
      let any = false;
      for (const edge of edges)
        if (edge.isStrong === isStrong && Math.round(edge.width) === width)
          any = addEdge(context, edge, points) || any;
      if (!any) continue;
      context.strokeStyle = isStrong ? theme.strongEdge : theme.edge;
      context.lineWidth = width;
      context.stroke();
    }
  }
}

/** Adds an edge to the current path, and returns whether both its ends have a place. */
function addEdge(
  context: CanvasRenderingContext2D,
  edge: SceneEdge,
  points: readonly (Place | null)[],
): boolean {
  const [from, to] = [points[edge.from], points[edge.to]];
  if (!from || !to) return false;
  context.moveTo(from[0], from[1]);
  context.lineTo(to[0], to[1]);
  return true;
}
