import { svgOf } from "../../src/export/drawing/drawing.ts";
import { capitalized } from "../../src/model/first-letter.ts";
import { fitting, placesOf } from "../canvas/camera.ts";
import { colourOf, colourOfKind, partiesOf, themeOf } from "../canvas/colours.ts";
import { drawScene } from "../canvas/draw-scene.ts";
import { sceneOf } from "../canvas/scene.ts";
import { kindWords } from "../graph/words.ts";
import { download } from "./download.ts";
import { shown, view } from "./state.ts";
import { tableRows } from "./table-rows.ts";

const [WIDTH, HEIGHT, FOOT] = [1600, 1000, 90];

/** Saves the picture with its legend, days and source as a PNG file, always in light colours for print. */
export async function savePng(): Promise<void> {
  const canvas = document.createElement("canvas");
  canvas.width = WIDTH;
  canvas.height = HEIGHT + FOOT;
  const context = canvas.getContext("2d");
  if (context === null) return;
  const { nodes, edges } = shown.value;
  const { places, colourBy, pinned } = view.value;
  const theme = themeOf(false);
  const parties = colourBy === "PARTY" ? partiesOf(nodes) : null;
  const scene = sceneOf(
    { nodes, edges },
    { colour: (node) => colourOf(node, theme, parties), pinned, selected: [] },
  );
  context.fillStyle = theme.paper;
  context.fillRect(0, 0, WIDTH, HEIGHT + FOOT);
  const size = { width: WIDTH, height: HEIGHT };
  const camera = fitting(placesOf(nodes, places), size);
  drawScene(context, scene, places, { camera, size, theme });
  context.fillStyle = theme.paper;
  context.fillRect(0, HEIGHT, WIDTH, FOOT);
  drawFoot(context, theme.ink);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
  if (blob !== null) download(blob, "graph.png");
}

function drawFoot(context: CanvasRenderingContext2D, ink: string): void {
  const theme = themeOf(false);
  context.font = "18px system-ui, sans-serif";
  context.textBaseline = "middle";
  let x = 30;
  for (const kind of new Set(shown.value.nodes.map((node) => node.kind))) {
    context.fillStyle = colourOfKind(kind, theme);
    context.fillRect(x, HEIGHT + 18, 14, 14);
    context.fillStyle = ink;
    const words = capitalized(kindWords(kind).many);
    context.fillText(words, x + 22, HEIGHT + 26);
    x += 50 + context.measureText(words).width;
  }
  context.fillText(sourceLine(), 30, HEIGHT + 62);
}

/** What the picture shows, for the foot of a saved file. */
export function sourceLine(): string {
  const { days } = view.value;
  const rows = tableRows(shown.value, { column: "first", descending: false });
  const first = rows.map((row) => row.first).find((day) => day !== null);
  const last = rows
    .map((row) => row.last)
    .filter((day) => day !== null)
    .sort()
    .at(-1);
  const span = days ?? (first === undefined || last === undefined ? null : { from: first, to: last });
  const when = span === null ? "no days known" : `${span.from} to ${span.to}`;
  return `Written parliamentary questions and answers, ${when}. Source: ${location.host}, saved ${new Date().toISOString().slice(0, 10)}.`;
}

/** Saves the picture as SVG, as the exports of the server draw it, at the places of this picture. */
export function saveSvg(): void {
  const { nodes, edges } = shown.value;
  const { places } = view.value;
  const scene = sceneOf({ nodes, edges }, { colour: () => "", pinned: [], selected: [] });
  const svg = svgOf({
    title: "Written Answers Graph",
    notes: [sourceLine()],
    nodes: scene.nodes.flatMap(({ id, node, radius }) => {
      const place = places[id];
      return place === undefined
        ? []
        : [{ id, kind: node.kind, label: node.label, radius, x: place[0], y: place[1] }];
    }),
    edges,
  });
  download(new Blob([svg], { type: "image/svg+xml" }), "graph.svg");
}

/** Saves the table as CSV. */
export function saveCsv(): void {
  const rows = tableRows(shown.value, view.value.order).map(({ node, count, first, last }) =>
    [node.id, node.label, node.kind, String(count), first ?? "", last ?? "", node.url ?? ""]
      .map(cell)
      .join(","),
  );
  const text = `\uFEFF${["id,name,kind,weight,first_day,last_day,url", ...rows].join("\r\n")}\r\n`;
  download(new Blob([text], { type: "text/csv;charset=utf-8" }), "graph.csv");
}

/** A cell of CSV. A leading sign that a spreadsheet would take for a formula is defused by an apostrophe. */
function cell(value: string): string {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
