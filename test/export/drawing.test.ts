import { Resvg } from "@resvg/resvg-js";
import { afterAll, beforeAll, expect, test } from "vitest";
import { svgOf } from "../../src/export/drawing/drawing.ts";
import { drawingPng } from "../../src/export/drawing/drawing-png.ts";
import { drawingSvg } from "../../src/export/drawing/drawing-svg.ts";
import { placeNodes } from "../../src/export/drawing/place-nodes.ts";
import { hostileGraph } from "./hostile-graph.ts";

let graph: Awaited<ReturnType<typeof hostileGraph>>;
beforeAll(async () => {
  graph = await hostileGraph();
});
afterAll(() => graph.dispose());

const nodes = ["a", "b", "c", "d"].map((id) => ({ id, radius: 5 }));
const edges = [
  { source: "a", target: "b" },
  { source: "b", target: "c" },
];

test("the same graph gives the same places, in whatever order it comes, and connected nodes are near", () => {
  const placed = placeNodes(nodes, edges);
  expect(placeNodes(nodes, edges)).toEqual(placed);
  const reversed = placeNodes(nodes.toReversed(), edges.toReversed());
  expect(reversed.toReversed()).toEqual(placed);
  const [a, b, , d] = placed;
  if (a === undefined || b === undefined || d === undefined) throw new Error("Nodes are missing.");
  expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeLessThan(Math.hypot(a.x - d.x, a.y - d.y));
  for (const { x, y } of placed) expect(Number.isFinite(x + y)).toBe(true);
});

test("an SVG has title, legend, days, source and licence", async () => {
  const [svg = ""] = await Array.fromAsync(drawingSvg(graph));
  expect(svg.match(/<line /g)).toHaveLength(graph.edgeCount);
  for (const words of [
    "Written questions and answers as a graph",
    ">Topic</text>",
    "Days covered",
    "Licence: unknown",
  ])
    expect(svg).toContain(words);
  const again = (await Array.fromAsync(drawingSvg(graph))).join("");
  expect(again).toBe(svg);
});

test("a PNG shows its labels: without them, other pixels", async () => {
  const [png] = await Array.fromAsync(drawingPng(graph));
  expect(
    Buffer.from(png ?? [])
      .subarray(1, 4)
      .toString(),
  ).toBe("PNG");
  const drawing = {
    title: "",
    notes: [],
    nodes: [{ id: "a", x: 0, y: 0, radius: 5, kind: "Topic" as const, label: "Ferries" }],
    edges: [],
  };
  const font = { loadSystemFonts: false, fontFiles: [fontFile], defaultFontFamily: "DejaVu Sans" };
  const pixels = (svg: string) => new Resvg(svg, { font }).render().pixels;
  const labelled = pixels(svgOf(drawing));
  const bare = pixels(svgOf({ ...drawing, nodes: drawing.nodes.map((node) => ({ ...node, label: "" })) }));
  expect(labelled.equals(bare)).toBe(false);
});

const fontFile = new URL("../../node_modules/dejavu-fonts-ttf/ttf/DejaVuSans.ttf", import.meta.url).pathname;
