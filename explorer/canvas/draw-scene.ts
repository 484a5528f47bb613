import type { Place } from "../view/view.ts";
import { type Camera, type Size, toScreen } from "./camera.ts";
import type { Theme } from "./colours.ts";
import type { Scene, SceneNode } from "./scene.ts";
import { shapes } from "./shapes.ts";

/** While the picture moves, only this many edges and labels are drawn, so that it moves smoothly. */
const [EDGES_MOVING, LABELS_MOVING, LABELS] = [1500, 40, 250];

const FONT = "13px system-ui, sans-serif";

/** A cell of the grid in which labels compete: the heaviest node of a cell has its label drawn. */
const CELL = { width: 110, height: 26 };

/** Draws a scene with the Canvas 2D interface. */
export function drawScene(
  context: CanvasRenderingContext2D,
  scene: Scene,
  places: Readonly<Record<string, Place>>,
  {
    camera,
    size,
    theme,
    isMoving,
  }: {
    readonly camera: Camera;
    readonly size: Size;
    readonly theme: Theme;
    readonly isMoving: boolean;
  },
): void {
  context.fillStyle = theme.paper;
  context.fillRect(0, 0, size.width, size.height);
  const points = scene.nodes.map(({ id }) => {
    const place = places[id];
    return place === undefined ? null : toScreen(camera, place);
  });
  drawEdges(context, scene, points, theme, isMoving);
  scene.nodes.forEach((node, index) => {
    const point = points[index];
    if (point && isOnScreen(point, size)) drawNode(context, node, point, theme);
  });
  drawLabels(context, scene, points, size, theme, isMoving ? LABELS_MOVING : LABELS);
}

function drawEdges(
  context: CanvasRenderingContext2D,
  { edges }: Scene,
  points: readonly (Place | null | undefined)[],
  theme: Theme,
  isMoving: boolean,
): void {
  const step = isMoving ? Math.max(1, Math.ceil(edges.length / EDGES_MOVING)) : 1;
  // Edges of one width share a path: thousands of strokes would take most of a frame.
  for (const isStrong of [false, true]) {
    for (const width of [1, 2, 3, 4]) {
      context.beginPath();
      let any = false;
      for (let index = 0; index < edges.length; index += step) {
        const edge = edges[index];
        if (edge === undefined || edge.isStrong !== isStrong || Math.round(edge.width) !== width) continue;
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

function drawNode(
  context: CanvasRenderingContext2D,
  { node, radius, colour, isPinned, isSelected }: SceneNode,
  [x, y]: Place,
  theme: Theme,
): void {
  context.beginPath();
  outline(context, node.kind, radius, x, y);
  context.fillStyle = colour;
  context.fill();
  context.lineWidth = isSelected ? 3 : 1.5;
  context.strokeStyle = isSelected ? theme.strong : theme.paper;
  context.stroke();
  if (!isPinned) return;
  context.beginPath();
  context.arc(x, y, 2.5, 0, 2 * Math.PI);
  context.fillStyle = theme.paper;
  context.fill();
}

function outline(
  context: CanvasRenderingContext2D,
  kind: SceneNode["node"]["kind"],
  radius: number,
  x: number,
  y: number,
): void {
  const points = shapes[kind];
  if (points.length === 0) {
    context.arc(x, y, radius, 0, 2 * Math.PI);
    return;
  }
  points.forEach(([dx, dy], index) => {
    if (index === 0) context.moveTo(x + dx * radius, y + dy * radius);
    else context.lineTo(x + dx * radius, y + dy * radius);
  });
  context.closePath();
}

function drawLabels(
  context: CanvasRenderingContext2D,
  { nodes }: Scene,
  points: readonly (Place | null | undefined)[],
  size: Size,
  theme: Theme,
  most: number,
): void {
  context.font = FONT;
  context.textBaseline = "middle";
  context.lineJoin = "round";
  const taken = new Set<string>();
  const order = nodes
    .map((node, index) => ({ node, index }))
    .sort(
      (a, b) =>
        Number(b.node.isSelected) - Number(a.node.isSelected) ||
        b.node.radius - a.node.radius ||
        (a.node.id < b.node.id ? -1 : 1),
    );
  let drawn = 0;
  for (const { node, index } of order) {
    if (drawn === most) return;
    const point = points[index];
    if (!point || !isOnScreen(point, size)) continue;
    const [x, y] = [point[0] + node.radius + 4, point[1]];
    const text = shortened(node.node.label);
    const row = Math.floor(y / CELL.height);
    const first = Math.floor(x / CELL.width);
    const last = Math.floor((x + text.length * 6.5) / CELL.width);
    const cells = Array.from({ length: last - first + 1 }, (_, offset) => `${first + offset} ${row}`);
    if (!node.isSelected && cells.some((cell) => taken.has(cell))) continue;
    for (const cell of cells) taken.add(cell);
    context.lineWidth = 4;
    context.strokeStyle = theme.paper;
    context.strokeText(text, x, y);
    context.fillStyle = theme.ink;
    context.fillText(text, x, y);
    drawn += 1;
  }
}

/** Isolates the direction of a label and keeps it short. */
function shortened(label: string): string {
  const letters = [...label];
  const short = letters.length > 42 ? `${letters.slice(0, 41).join("").trimEnd()}…` : label;
  return `\u2068${short}\u2069`;
}

function isOnScreen([x, y]: Place, { width, height }: Size): boolean {
  return x > -200 && y > -60 && x < width + 60 && y < height + 60;
}
