import type { Place } from "../view/view.ts";
import { isOnScreen, type Size } from "./camera.ts";
import type { Theme } from "./colours.ts";
import type { Scene } from "./scene.ts";

const FONT = "13px system-ui, sans-serif";

/** A cell of the grid in which labels compete: the heaviest node of a cell has its label drawn. */
const CELL = { width: 110, height: 26 };

/** Draws at most so many labels, where they do not cover each other. */
export function drawLabels(
  context: CanvasRenderingContext2D,
  { nodes, labelOrder }: Scene,
  points: readonly (Place | null)[],
  size: Size,
  theme: Theme,
  most: number,
): void {
  context.font = FONT;
  context.textBaseline = "middle";
  context.lineJoin = "round";
  const taken = new Set<string>();
  let drawn = 0;
  for (const index of labelOrder) {
    if (drawn === most) return;
    const [node, point] = [nodes[index], points[index]];
    if (!node || !point || !isOnScreen(point, size)) continue;
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
