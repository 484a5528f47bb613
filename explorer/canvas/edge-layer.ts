import type { Place } from "../view/view.ts";
import type { Size } from "./camera.ts";
import type { Theme } from "./colours.ts";
import { drawEdges } from "./draw-edges.ts";
import type { Scene } from "./scene.ts";

/** Without a GPU, more would take longer than the reader notices. */
const EDGES_A_FRAME = 500;

/** The edges of a picture at rest, on a canvas of their own. Thousands take many frames, and each frame adds some. */
export class EdgeLayer {
  readonly canvas = document.createElement("canvas");
  readonly #context = this.canvas.getContext("2d");
  #drawn = 0;

  /** Begins again, after a change of anything that is drawn. */
  clear({ width, height }: Size, ratio: number): void {
    // Setting the size clears a canvas.
    this.canvas.width = Math.max(1, Math.round(width * ratio));
    this.canvas.height = Math.max(1, Math.round(height * ratio));
    this.#context?.setTransform(ratio, 0, 0, ratio, 0, 0);
    this.#drawn = 0;
  }

  /** Draws the next edges, and returns whether all are drawn. */
  add({ edges }: Scene, points: readonly (Place | null)[], theme: Theme): boolean {
    if (this.#context === null) return true;
    const next = edges.slice(this.#drawn, this.#drawn + EDGES_A_FRAME);
    drawEdges(this.#context, next, points, theme);
    this.#drawn += next.length;
    return this.#drawn === edges.length;
  }
}
