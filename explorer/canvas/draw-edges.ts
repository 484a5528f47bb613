import type { Place } from "../view/view.ts";
import type { Theme } from "./colours.ts";
import type { SceneEdge } from "./scene.ts";

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
      for (const edge of edges) {
        if (edge.isStrong !== isStrong || Math.round(edge.width) !== width) continue;
        const [from, to] = [points[edge.from], points[edge.to]];
        if (!from || !to) continue;
        context.moveTo(from[0], from[1]);
        context.lineTo(to[0], to[1]);
        any = true;
      }
      if (!any) continue;
      context.strokeStyle = isStrong ? theme.strongEdge : theme.edge;
      context.lineWidth = width;
      context.stroke();
    }
  }
}
