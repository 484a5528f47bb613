import type { Place } from "../view/view.ts";
import { isOnScreen, type Size } from "./camera.ts";
import type { Theme } from "./colours.ts";
import type { Scene } from "./scene.ts";

const FONT = "13px system-ui, sans-serif";

/** A cell of the grid in which labels compete: the heaviest node of a cell has its label drawn. */
const CELL = { width: 110, height: 26 };

const TRIES_A_LABEL = 20;

/** The most labels of a picture. */
const LABELS = 250;

export type Label = { readonly text: string; readonly at: Place };

/** Labels that do not cover each other, the heaviest nodes first. */
export function labelsOf(
  { nodes, labelOrder }: Scene,
  points: readonly (Place | null)[],
  size: Size,
  most = LABELS,
): readonly Label[] {
  const taken = new Set<string>();
  const labels: Label[] = [];
  let tried = 0;
  for (const index of labelOrder) {
    // Where all cells are taken, thousands of lighter nodes would be tried for nothing.
    if (labels.length === most || tried === most * TRIES_A_LABEL) break;
    const [node, point] = [nodes[index], points[index]];
    if (!node || !point || !isOnScreen(point, size)) continue;
    tried += 1;
    const [x, y] = [point[0] + node.radius + 4, point[1]];
    const text = shortened(node.node.label);
    const row = Math.floor(y / CELL.height);
    const first = Math.floor(x / CELL.width);
    const last = Math.floor((x + text.length * 6.5) / CELL.width);
    const cells = Array.from({ length: last - first + 1 }, (_, offset) => `${first + offset} ${row}`);
    if (!node.isSelected && cells.some((cell) => taken.has(cell))) continue;
    for (const cell of cells) taken.add(cell);
    labels.push({ text, at: [x, y] });
  }
  return labels;
}

export function drawLabels(context: CanvasRenderingContext2D, labels: readonly Label[], theme: Theme): void {
  context.font = FONT;
  context.textBaseline = "middle";
  context.lineJoin = "round";
  context.lineWidth = 4;
  context.strokeStyle = theme.paper;
  context.fillStyle = theme.ink;
  for (const { text, at } of labels) {
    context.strokeText(text, ...at);
    context.fillText(text, ...at);
  }
}

/** Isolates the direction of a label and keeps it short. */
function shortened(label: string): string {
  const letters = [...label];
  const short = letters.length > 42 ? `${letters.slice(0, 41).join("").trimEnd()}…` : label;
  return `\u2068${short}\u2069`;
}
