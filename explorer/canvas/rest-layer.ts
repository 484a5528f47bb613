import type { Place } from "../view/view.ts";
import type { Size } from "./camera.ts";
import type { Theme } from "./colours.ts";
import { drawEdges } from "./draw-edges.ts";
import { drawLabels, labelsOf } from "./draw-labels.ts";
import { drawNodes } from "./draw-nodes.ts";
import type { Scene } from "./scene.ts";

/** How much is drawn in the first frame, in edges. It then follows the machine, between these limits. */
const [FIRST_CHUNK, SMALLEST_CHUNK, LARGEST_CHUNK] = [200, 60, 2000];

/** A frame should take no longer than this and no less, in milliseconds. */
const [LONG_FRAME, SHORT_FRAME] = [10, 4];

/** A label takes as long as so many edges. */
const EDGES_A_LABEL = 8;

/**
 * A picture at rest, on a canvas of its own. Thousands of edges take many frames: each frame adds some, first of the
 * edges, then of the nodes and last of the labels, which lie on top.
 */
export class RestLayer {
  readonly canvas = document.createElement("canvas");
  readonly #context = this.canvas.getContext("2d");
  readonly #probe = new OffscreenCanvas(1, 1).getContext("2d");
  #chunk = FIRST_CHUNK;
  #edges = 0;
  #nodes = 0;
  #labels = 0;
  #hasWaited = false;

  /** Whether a scene has to be shown in another way first, because it takes several frames and none has begun. */
  mustWait({ edges, nodes }: Scene): boolean {
    const isFirst = !this.#hasWaited;
    this.#hasWaited = true;
    return isFirst && edges.length + nodes.length > this.#chunk;
  }

  /** Begins again, after a change of anything that is drawn. */
  clear({ width, height }: Size, ratio: number): void {
    // Setting the size clears a canvas.
    this.canvas.width = Math.max(1, Math.round(width * ratio));
    this.canvas.height = Math.max(1, Math.round(height * ratio));
    this.#context?.setTransform(ratio, 0, 0, ratio, 0, 0);
    [this.#edges, this.#nodes, this.#labels] = [0, 0, 0];
    this.#hasWaited = false;
  }

  /** Draws what comes next, and returns whether everything is drawn. */
  add(scene: Scene, points: readonly (Place | null)[], size: Size, theme: Theme): boolean {
    const context = this.#context;
    if (context === null) return true;
    const started = performance.now();
    const edges = scene.edges.slice(this.#edges, this.#edges + this.#chunk);
    drawEdges(context, edges, points, theme);
    let left = this.#chunk - edges.length;
    const nodes = scene.nodes.slice(this.#nodes, this.#nodes + left);
    drawNodes(context, nodes, points.slice(this.#nodes), size, theme);
    left -= nodes.length;
    this.#edges += edges.length;
    this.#nodes += nodes.length;
    if (left === 0) {
      this.#finishFrame(started);
      return false;
    }
    const labels = labelsOf(scene, points, size);
    const next = labels.slice(this.#labels, this.#labels + Math.ceil(left / EDGES_A_LABEL));
    drawLabels(context, next, theme);
    this.#labels += next.length;
    this.#finishFrame(started);
    return this.#labels === labels.length;
  }

  #finishFrame(started: number): void {
    // A canvas without a GPU draws when its pixels are asked for: without this, all at once in the last frame.
    this.#probe?.drawImage(this.canvas, 0, 0, 1, 1, 0, 0, 1, 1);
    const milliseconds = performance.now() - started;
    if (milliseconds > LONG_FRAME) this.#chunk = Math.max(SMALLEST_CHUNK, this.#chunk >> 1);
    else if (milliseconds < SHORT_FRAME) this.#chunk = Math.min(LARGEST_CHUNK, this.#chunk * 2);
  }
}
