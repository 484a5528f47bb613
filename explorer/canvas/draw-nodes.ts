import type { Place } from "../view/view.ts";
import { isOnScreen, type Size } from "./camera.ts";
import type { Theme } from "./colours.ts";
import type { Scene, SceneNode } from "./scene.ts";
import { shapeOf } from "./shapes.ts";

/** Draws each node with its outline. */
export function drawNodes(
  context: CanvasRenderingContext2D,
  nodes: readonly SceneNode[],
  points: readonly (Place | null)[],
  size: Size,
  theme: Theme,
): void {
  nodes.forEach((node, index) => {
    const point = points[index];
    if (point && isOnScreen(point, size)) drawNode(context, node, point, theme);
  });
}

/** Draws nodes without outlines. Those of one colour share a path, so that thousands take a part of a frame. */
export function drawPlainNodes(
  context: CanvasRenderingContext2D,
  { nodes, nodesByColour }: Scene,
  points: readonly (Place | null)[],
  size: Size,
): void {
  for (const [colour, indices] of nodesByColour) {
    context.beginPath();
    for (const index of indices) {
      const [node, point] = [nodes[index], points[index]];
      if (node && point && isOnScreen(point, size)) outline(context, node, point);
    }
    context.fillStyle = colour;
    context.fill();
  }
}

function drawNode(context: CanvasRenderingContext2D, node: SceneNode, point: Place, theme: Theme): void {
  context.beginPath();
  outline(context, node, point);
  context.fillStyle = node.colour;
  context.fill();
  context.lineWidth = node.isSelected ? 3 : 1.5;
  context.strokeStyle = node.isSelected ? theme.strong : theme.paper;
  context.stroke();
  if (!node.isPinned) return;
  context.beginPath();
  context.arc(point[0], point[1], 2.5, 0, 2 * Math.PI);
  context.fillStyle = theme.paper;
  context.fill();
}

function outline(context: CanvasRenderingContext2D, { node, radius }: SceneNode, [x, y]: Place): void {
  const points = shapeOf(node.kind);
  if (points.length === 0) {
    context.moveTo(x + radius, y);
    context.arc(x, y, radius, 0, 2 * Math.PI);
    return;
  }
  points.forEach(([dx, dy], index) => {
    if (index === 0) context.moveTo(x + dx * radius, y + dy * radius);
    else context.lineTo(x + dx * radius, y + dy * radius);
  });
  context.closePath();
}
