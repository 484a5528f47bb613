import type { Place } from "../view/view.ts";
import type { Size } from "./camera.ts";
import type { Theme } from "./colours.ts";
import { drawEdges } from "./draw-edges.ts";
import { drawNodes } from "./draw-nodes.ts";
import type { Scene } from "./scene.ts";

/** Without a GPU, more would take longer than the reader notices. */
const [EDGES_A_FRAME, NODES_A_FRAME] = [300, 300];

/**
 * The edges and nodes of a picture at rest, on a canvas of their own. Thousands take many frames: each frame adds some,
 * first of the edges and then of the nodes, which lie on top.
 */
export class RestLayer {
  readonly canvas = document.createElement("canvas");
  readonly #context = this.canvas.getContext("2d");
  #edges = 0;
  #nodes = 0;

  /** Begins again, after a change of anything that is drawn. */
  clear({ width, height }: Size, ratio: number): void {
    // Setting the size clears a canvas.
    this.canvas.width = Math.max(1, Math.round(width * ratio));
    this.canvas.height = Math.max(1, Math.round(height * ratio));
    this.#context?.setTransform(ratio, 0, 0, ratio, 0, 0);
    this.#edges = 0;
    this.#nodes = 0;
  }

  /** Draws what comes next, and returns whether everything is drawn. */
  add({ edges, nodes }: Scene, points: readonly (Place | null)[], size: Size, theme: Theme): boolean {
    if (this.#context === null) return true;
    const nextEdges = edges.slice(this.#edges, this.#edges + EDGES_A_FRAME);
    drawEdges(this.#context, nextEdges, points, theme);
    this.#edges += nextEdges.length;
    if (this.#edges < edges.length) return false;
    const nextNodes = nodes.slice(this.#nodes, this.#nodes + NODES_A_FRAME);
    drawNodes(this.#context, nextNodes, points.slice(this.#nodes), size, theme);
    this.#nodes += nextNodes.length;
    return this.#nodes === nodes.length;
  }
}
