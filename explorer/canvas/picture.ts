import type { Place } from "../view/view.ts";
import { type Camera, fitting, placesOf, type Size, toGraph, zoomed } from "./camera.ts";
import type { Theme } from "./colours.ts";
import { drawMore, drawMoving, drawOnlyNodes } from "./draw-scene.ts";
import { RestLayer } from "./rest-layer.ts";
import { emptyScene, nodeAt, type Scene, type SceneNode } from "./scene.ts";

/** The picture rests this long after the reader's last movement before all edges and labels are drawn. */
const REST_MILLISECONDS = 140;

/** The same after a layout has moved the nodes, which takes longer from one time to the next. */
const SETTLE_MILLISECONDS = 400;

type Places = Readonly<Record<string, Place>>;

/**
 * The drawing of a graph on a canvas, and the only module that draws. It draws at most once a frame, and only after a
 * change.
 */
export class Picture {
  readonly #canvas: HTMLCanvasElement;
  readonly #context: CanvasRenderingContext2D;
  readonly #layer = new RestLayer();
  #scene: Scene = emptyScene;
  #places: Places = {};
  #theme: Theme;
  #camera: Camera = { scale: 1, x: 0, y: 0 };
  #size: Size = { width: 1, height: 1 };
  #isMoving = false;
  /** Whether nothing has been drawn yet: the first drawing takes longest, so it takes two frames. */
  #isNew = true;
  #frame = 0;
  #rest = 0;
  /** Until the reader moves the picture, it follows the layout so that everything stays in view. */
  #follows = true;

  constructor(canvas: HTMLCanvasElement, theme: Theme) {
    const context = canvas.getContext("2d");
    if (context === null) throw new Error("This browser cannot draw on a canvas.");
    this.#canvas = canvas;
    this.#context = context;
    this.#theme = theme;
  }

  /** Sets what is drawn. */
  set(scene: Scene, places: Places, theme: Theme): void {
    const isFirst = this.#scene.nodes.length === 0;
    const moves = !isFirst && places !== this.#places;
    this.#scene = scene;
    this.#places = places;
    this.#theme = theme;
    if (this.#follows) this.#fit();
    if (moves) this.#move(SETTLE_MILLISECONDS);
    else this.#change();
  }

  /** Fits the canvas to its element. */
  resize(width: number, height: number): void {
    const ratio = devicePixelRatio || 1;
    this.#size = { width, height };
    this.#canvas.width = Math.max(1, Math.round(width * ratio));
    this.#canvas.height = Math.max(1, Math.round(height * ratio));
    if (this.#follows) this.#fit();
    this.#change();
  }

  fitAll(): void {
    this.#follows = true;
    this.#fit();
    this.#change();
  }

  pan(dx: number, dy: number): void {
    this.#follows = false;
    this.#camera = { ...this.#camera, x: this.#camera.x + dx, y: this.#camera.y + dy };
    this.#move(REST_MILLISECONDS);
  }

  zoom(factor: number, at: Place = [this.#size.width / 2, this.#size.height / 2]): void {
    this.#follows = false;
    this.#camera = zoomed(this.#camera, factor, at);
    this.#move(REST_MILLISECONDS);
  }

  /** The node at a point of the screen; null if there is none. */
  nodeAt(point: Place): SceneNode | null {
    return nodeAt(this.#scene, this.#places, this.placeAt(point), this.#camera.scale);
  }

  /** The place in the graph of a point of the screen. */
  placeAt(point: Place): Place {
    return toGraph(this.#camera, point);
  }

  destroy(): void {
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#rest);
  }

  #fit(): void {
    this.#camera = fitting(placesOf(this.#scene.nodes, this.#places), this.#size);
  }

  #move(restMilliseconds: number): void {
    this.#isMoving = true;
    clearTimeout(this.#rest);
    this.#rest = window.setTimeout(() => {
      this.#isMoving = false;
      this.#change();
    }, restMilliseconds);
    this.#draw();
  }

  /** Draws everything again. */
  #change(): void {
    this.#layer.clear(this.#size, devicePixelRatio || 1);
    this.#draw();
  }

  #draw(): void {
    if (this.#frame !== 0) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      const ratio = devicePixelRatio || 1;
      this.#context.setTransform(ratio, 0, 0, ratio, 0, 0);
      const look = { camera: this.#camera, size: this.#size, theme: this.#theme };
      if (this.#isNew && this.#scene.nodes.length > 0) {
        drawOnlyNodes(this.#context, this.#scene, this.#places, look);
        this.#isNew = false;
        this.#draw();
      } else if (this.#isMoving) drawMoving(this.#context, this.#scene, this.#places, look);
      else if (!drawMore(this.#context, this.#layer, this.#scene, this.#places, look)) this.#draw();
    });
  }
}
