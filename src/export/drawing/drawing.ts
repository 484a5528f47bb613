import type { NodeLabel } from "../../model/graph.ts";
import { colourOf } from "../graph/colours.ts";
import { XmlText } from "../xml-text.ts";
import type { PlacedNode } from "./place-nodes.ts";

export type DrawingNode = PlacedNode & { readonly kind: NodeLabel; readonly label: string };
export type DrawingEdge = {
  readonly source: string;
  readonly target: string;
  readonly type: string;
  readonly weight: number;
};

export type Drawing = {
  readonly title: string;
  /** Lines under the drawing: days, source, licence, and what is left out. */
  readonly notes: readonly string[];
  readonly nodes: readonly DrawingNode[];
  readonly edges: readonly DrawingEdge[];
};

/** Around the nodes, for their labels. */
const MARGIN = 60;
const LINE = 18;
const LEGEND_WIDTH = 150;
/** The least width, for title and notes. */
const MIN_WIDTH = 640;
/** Longest line of notes, in characters. */
const NOTE_LENGTH = 95;

/** Draws placed nodes as SVG, with a title, a legend of the kinds of node, and notes. The same drawing gives the same text. */
export function svgOf({ title, notes, nodes, edges }: Drawing): string {
  const xml = new XmlText();
  const xs = nodes.map(({ x }) => x);
  const ys = nodes.map(({ y }) => y);
  const [left, top] = [Math.min(0, ...xs) - MARGIN, Math.min(0, ...ys) - MARGIN];
  const width = Math.max(MIN_WIDTH, Math.max(0, ...xs) + MARGIN - left + LEGEND_WIDTH);
  const kinds = [...new Set(nodes.map(({ kind }) => kind))].sort();
  const height = Math.max(Math.max(0, ...ys) + MARGIN - top, kinds.length * LINE + MARGIN);
  const lines = notes.flatMap(wrapped);
  const total = height + 50 + lines.length * LINE + 12;
  const at = new Map(nodes.map((node) => [node.id, node]));
  const shift = (x: number, y: number) => [round(x - left), round(y - top + 40)] as const;
  const heaviest = Math.max(1, ...edges.map(({ weight }) => weight));

  const edgeLines = edges.flatMap(({ source, target, type, weight }) => {
    const [from, to] = [at.get(source), at.get(target)];
    if (from === undefined || to === undefined) return [];
    const [[x1, y1], [x2, y2]] = [shift(from.x, from.y), shift(to.x, to.y)];
    const thickness = round(0.6 + 3 * Math.sqrt(Math.max(0, weight) / heaviest));
    return `<line x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}" stroke-width="${thickness}"><title>${xml.escape(type)}</title></line>`;
  });
  const circles = nodes.map(({ x, y, radius, kind, label }) => {
    const [cx, cy] = shift(x, y);
    return `<circle cx="${cx}" cy="${cy}" r="${radius}" fill="${colourOf(kind)}"><title>${xml.escape(`${kind}: ${label}`)}</title></circle>`;
  });
  const labels = labelled(nodes).map(({ x, y, radius, label }) => {
    const [cx, cy] = shift(x, y);
    return `<text x="${round(cx + radius + 3)}" y="${round(cy + 4)}">${xml.escape(shortLabel(label))}</text>`;
  });
  const legend = kinds.map((kind, row) => {
    const y = 56 + row * LINE;
    const x = round(width - LEGEND_WIDTH + 20);
    return `<circle cx="${x}" cy="${y - 4}" r="6" fill="${colourOf(kind)}"/><text x="${x + 12}" y="${y}">${kind}</text>`;
  });
  const noteLines = lines.map(
    (line, row) =>
      `<text x="16" y="${round(height + 60 + row * LINE)}" fill="#444444">${xml.escape(line)}</text>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${round(width)} ${round(total)}" width="${round(width)}" height="${round(total)}" role="img" font-family="DejaVu Sans, Arial, sans-serif" font-size="11">
<title>${xml.escape(title)}</title>
<rect width="100%" height="100%" fill="#ffffff"/>
<text x="16" y="26" font-size="16">${xml.escape(title)}</text>
<g stroke="#8a8a8a" stroke-opacity="0.6">${edgeLines.join("\n")}</g>
<g stroke="#ffffff">${circles.join("\n")}</g>
<g fill="#111111" stroke="#ffffff" stroke-width="3" paint-order="stroke">${labels.join("\n")}</g>
<g>${legend.join("")}</g>
<g>${noteLines.join("\n")}</g>
</svg>
`;
}

/** One label in each cell of a grid: the biggest node wins, and among equals the one with the smaller id. */
function labelled(nodes: readonly DrawingNode[]): readonly DrawingNode[] {
  const taken = new Set<string>();
  return nodes
    .toSorted((a, b) => b.radius - a.radius || (a.id < b.id ? -1 : 1))
    .filter(({ x, y }) => {
      const cell = `${Math.floor(x / 90)} ${Math.floor(y / 16)}`;
      if (taken.has(cell)) return false;
      taken.add(cell);
      return true;
    });
}

function shortLabel(label: string): string {
  return label.length <= 28 ? label : `${label.slice(0, 27).trimEnd()}…`;
}

function wrapped(note: string): readonly string[] {
  const lines: string[] = [];
  for (const word of note.split(/\s+/)) {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length >= NOTE_LENGTH) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}

function round(value: number): number {
  return Math.round(value * 10) / 10 || 0;
}
