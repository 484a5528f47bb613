import type { Place } from "../view/view.ts";
import { type Camera, type Size, toScreen } from "./camera.ts";
import type { Theme } from "./colours.ts";
import { drawEdges } from "./draw-edges.ts";
import { drawLabels } from "./draw-labels.ts";
import { drawNodes, drawPlainNodes } from "./draw-nodes.ts";
import type { RestLayer } from "./rest-layer.ts";
import type { Scene } from "./scene.ts";

/** While the picture moves, only this many edges and labels are drawn, so that it moves smoothly. */
const [EDGES_MOVING, LABELS_MOVING, LABELS] = [800, 40, 250];

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
  drawLabels(context, scene, points, size, theme, LABELS);
}

/** Draws a scene that moves: of many edges only some, and many nodes without outlines. */
export function drawMoving(
  context: CanvasRenderingContext2D,
  scene: Scene,
  places: Places,
  { camera, size, theme }: Look,
): void {
  const points = pointsOf(scene, places, camera);
  const every = Math.ceil(scene.edges.length / EDGES_MOVING);
  drawPaper(context, size, theme);
  drawEdges(
    context,
    scene.edges.filter((_, index) => index % every === 0),
    points,
    theme,
  );
  drawMovingNodes(context, scene, points, size, theme);
  drawLabels(context, scene, points, size, theme, LABELS_MOVING);
}

/** Draws a scene at rest, of which a layer gets more. Returns whether the whole scene is drawn. */
export function drawMore(
  context: CanvasRenderingContext2D,
  layer: RestLayer,
  scene: Scene,
  places: Places,
  { camera, size, theme }: Look,
): boolean {
  const points = pointsOf(scene, places, camera);
  const isComplete = layer.add(scene, points, size, theme);
  drawPaper(context, size, theme);
  context.drawImage(layer.canvas, 0, 0, size.width, size.height);
  if (!isComplete) drawMovingNodes(context, scene, points, size, theme);
  drawLabels(context, scene, points, size, theme, isComplete ? LABELS : LABELS_MOVING);
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
