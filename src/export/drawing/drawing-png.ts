import { createRequire } from "node:module";
import type { ExportGraph } from "../graph/export-graph.ts";
import { drawingSvg } from "./drawing-svg.ts";

/** The text of drawings in PNG. Without a font of ours, it would be missing on machines that have none. */
const FONT = createRequire(import.meta.url).resolve("dejavu-fonts-ttf/ttf/DejaVuSans.ttf");

/** Writes a drawing of the graph as PNG, at twice the size of the SVG. */
export async function* drawingPng(graph: ExportGraph): AsyncGenerator<Uint8Array> {
  const svg = (await Array.fromAsync(drawingSvg(graph))).join("");
  // Loaded only when needed, because it is a native library.
  const { Resvg } = await import("@resvg/resvg-js");
  const font = { fontFiles: [FONT], loadSystemFonts: false, defaultFontFamily: "DejaVu Sans" };
  yield new Resvg(svg, { font, fitTo: { mode: "zoom", value: 2 } }).render().asPng();
}
