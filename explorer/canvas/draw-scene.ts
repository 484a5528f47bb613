import type { Place } from "../view/view.ts";
import { type Camera, type Size, toScreen } from "./camera.ts";
import type { Theme } from "./colours.ts";
import { drawEdges, drawThinEdges } from "./draw-edges.ts";
import { drawLabels, labelsOf } from "./draw-labels.ts";
import { drawNodes, drawPlainNodes } from "./draw-nodes.ts";
import type { RestLayer } from "./rest-layer.ts";
import type { Scene } from "./scene.ts";

/** While the picture moves, only this many edges and labels are drawn, so that it moves smoothly. */
const [EDGES_MOVING, LABELS_MOVING] = [800, 40];

/** Fewer edges are drawn fast enough with their widths while the picture moves. */
const WIDE_EDGES = 200;

/** Fewer nodes are drawn fast enough with outlines while the picture moves. */
const PLAIN_NODES = 500;

type Places = Readonly<Record<string, Place>>;
type Look = { readonly camera: Camera; readonly size: Size; readonly theme: Theme };

/** Draws all of a scene with the Canvas 2D interface. */
export function drawScene(
  context: CanvasRenderingContext2D,
  scene: Scene,
  places: Places,
  { camera, size, theme }: Look,
): void {
  const points = pointsOf(scene, places, camera);
  drawPaper(context, size, theme);
  drawEdges(context, scene.edges, points, theme);
  drawNodes(context, scene.nodes, points, size, theme);
  drawLabels(context, labelsOf(scene, points, size), theme);
}

/** Draws the nodes of a scene, without edges and labels. */
export function drawOnlyNodes(
  context: CanvasRenderingContext2D,
  scene: Scene,
  places: Places,
  { camera, size, theme }: Look,
): void {
  drawPaper(context, size, theme);
  drawMovingNodes(context, scene, pointsOf(scene, places, camera), size, theme);
}

/** Draws a scene that moves: of many edges only some and thin, and many nodes without outlines. */
export function drawMoving(
  context: CanvasRenderingContext2D,
  scene: Scene,
  places: Places,
  { camera, size, theme }: Look,
): void {
  const points = pointsOf(scene, places, camera);
  const every = Math.ceil(scene.edges.length / EDGES_MOVING);
  drawPaper(context, size, theme);
  const edges = scene.edges.filter((_, index) => index % every === 0);
  if (edges.length > WIDE_EDGES) drawThinEdges(context, edges, points, theme);
  else drawEdges(context, edges, points, theme);
  drawMovingNodes(context, scene, points, size, theme);
  drawLabels(context, labelsOf(scene, points, size, LABELS_MOVING), theme);
}

/**
 * Draws a scene at rest. A layer gets more of it. Until the layer is complete, the scene is shown as when it moves:
 * without a GPU, to draw a part of it in every frame would take longer than a frame. Returns whether it is complete.
 */
export function drawMore(
  context: CanvasRenderingContext2D,
  layer: RestLayer,
  scene: Scene,
  places: Places,
  look: Look,
): boolean {
  const { camera, size, theme } = look;
  if (layer.mustWait(scene)) {
    drawMoving(context, scene, places, look);
    return false;
  }
  const isComplete = layer.add(scene, pointsOf(scene, places, camera), size, theme);
  if (isComplete) {
    drawPaper(context, size, theme);
    context.drawImage(layer.canvas, 0, 0, size.width, size.height);
  }
  return isComplete;
}

function drawPaper(context: CanvasRenderingContext2D, { width, height }: Size, theme: Theme): void {
  context.fillStyle = theme.paper;
  context.fillRect(0, 0, width, height);
}

function drawMovingNodes(
  context: CanvasRenderingContext2D,
  scene: Scene,
  points: readonly (Place | null)[],
  size: Size,
  theme: Theme,
): void {
  if (scene.nodes.length > PLAIN_NODES) drawPlainNodes(context, scene, points, size);
  else drawNodes(context, scene.nodes, points, size, theme);
}

/** Where nodes are on the screen; null for those without a place. */
function pointsOf({ nodes }: Scene, places: Places, camera: Camera): readonly (Place | null)[] {
  return nodes.map(({ id }) => {
    const place = places[id];
    return place === undefined ? null : toScreen(camera, place);
  });
}
