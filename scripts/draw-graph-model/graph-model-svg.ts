import { edgeTypes, type NodeLabel } from "../../src/model/graph.ts";

type Point = { readonly x: number; readonly y: number };

const width = 1060;
const height = 480;
const node = { width: 124, height: 38 };

/** The position of each node. A new label needs a position here. */
const positions: Readonly<Record<NodeLabel, Point>> = {
  Office: { x: 330, y: 80 },
  Department: { x: 630, y: 80 },
  Party: { x: 90, y: 180 },
  Member: { x: 330, y: 240 },
  Question: { x: 630, y: 240 },
  Country: { x: 940, y: 240 },
  Constituency: { x: 90, y: 300 },
  Answer: { x: 630, y: 400 },
  Topic: { x: 940, y: 400 },
};

/** The colours follow the reader's theme. The picture has its own background, so it is readable on any page. */
const style = `
  .background { fill: #f6f8fa } .node { fill: #0b5cad } .name { fill: #ffffff }
  .edge { stroke: #57606a; fill: none } .tip { fill: #57606a }
  .label { fill: #24292f; stroke: #f6f8fa; stroke-width: 8px; paint-order: stroke }
  text { font: 13px system-ui, sans-serif; text-anchor: middle; dominant-baseline: central }
  .name { font-size: 15px; font-weight: 600 }
  @media (prefers-color-scheme: dark) {
    .background { fill: #161b22 } .node { fill: #2f81f7 } .edge { stroke: #8b949e } .tip { fill: #8b949e }
    .label { fill: #e6edf3; stroke: #161b22 }
  }`;

/** The graph model as a picture: one arrow for each pair of labels, with the types of the edges that join them. */
export function graphModelSvg(): string {
  const arrows = Map.groupBy(edgeTypes, ({ from, to }) => `${from} ${to}`);
  const drawn = [...arrows.values()].map((edges) => {
    const [{ from, to }] = edges as [(typeof edgeTypes)[number]];
    const label = edges.map(({ type }) => type).join(" · ");
    return from === to ? loop(positions[from], label) : arrow(positions[from], positions[to], label);
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="The graph model">`,
    `<style>${style}\n</style>`,
    `<defs><marker id="tip" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="8" markerHeight="8" orient="auto"><path class="tip" d="M0 0 L10 5 L0 10 z"/></marker></defs>`,
    `<rect class="background" width="${width}" height="${height}" rx="12"/>`,
    ...drawn.map(({ line }) => line),
    ...drawn.map(({ text }) => text),
    ...Object.entries(positions).map(([label, position]) => box(label, position)),
    "</svg>\n",
  ].join("\n");
}

type Arrow = { readonly line: string; readonly text: string };

function arrow(from: Point, to: Point, label: string): Arrow {
  const [start, end] = [edgeOfBox(from, to), edgeOfBox(to, from)];
  // Steep arrows cross in the middle, so their labels are nearer to the start.
  const isSteep = from.x !== to.x && Math.abs(to.y - from.y) > 100;
  const share = isSteep ? 0.3 : 0.5;
  const at = { x: start.x + (end.x - start.x) * share, y: start.y + (end.y - start.y) * share };
  return {
    line: path(`M${start.x} ${start.y} L${end.x} ${end.y}`),
    text: words("label", at, label),
  };
}

/** An arrow from a node to itself: below the node in the bottom row, above it elsewhere. */
function loop({ x, y }: Point, label: string): Arrow {
  const [right, side] = [x + node.width / 2, y > (height * 3) / 4 ? 1 : -1];
  const rim = y + (side * node.height) / 2;
  const bend = `C${x + 20} ${rim + side * 34} ${right + 30} ${y + side * 30} ${right} ${y + side * 8}`;
  return {
    line: path(`M${x + 20} ${rim} ${bend}`),
    text: words("label", { x: right + 8, y: rim + side * 22 }, label),
  };
}

/** The point where the line from the middle of a node to another point leaves the node's box. */
function edgeOfBox(from: Point, to: Point): Point {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const share = Math.min(node.width / 2 / Math.abs(dx), node.height / 2 / Math.abs(dy));
  return { x: Math.round(from.x + dx * share), y: Math.round(from.y + dy * share) };
}

function box(label: string, { x, y }: Point): string {
  const corner = `x="${x - node.width / 2}" y="${y - node.height / 2}"`;
  return `<rect class="node" ${corner} width="${node.width}" height="${node.height}" rx="19"/>${words("name", { x, y }, label)}`;
}

function path(d: string): string {
  return `<path class="edge" d="${d}" marker-end="url(#tip)"/>`;
}

function words(kind: string, { x, y }: Point, text: string): string {
  return `<text class="${kind}" x="${Math.round(x)}" y="${Math.round(y)}">${text}</text>`;
}
