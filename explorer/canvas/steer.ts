import type { Place } from "../view/view.ts";
import type { Picture } from "./picture.ts";

export type Steering = {
  readonly onSelect: (id: string | null, together: boolean) => void;
  readonly onExpand: (id: string) => void;
  /** Enter was pressed on the picture. */
  readonly onEnter: () => void;
  readonly onDrag: (id: string, place: Place) => void;
  readonly onDragged: (id: string) => void;
};

/** A pointer that moved less than this between down and up was a click. */
const CLICK_PIXELS = 5;

/** Mouse, touch and keyboard on the canvas. Returns a function that stops listening. */
export function steer(canvas: HTMLCanvasElement, picture: Picture, steering: Steering): () => void {
  const pointers = new Map<number, Place>();
  let start: { readonly at: Place; readonly id: string | null } | null = null;
  let hasMoved = false;
  const stop = new AbortController();
  const on = <Name extends keyof HTMLElementEventMap>(
    name: Name,
    listener: (event: HTMLElementEventMap[Name]) => void,
  ) => canvas.addEventListener(name, listener, { signal: stop.signal, passive: false });

  on("pointerdown", (event) => {
    canvas.setPointerCapture(event.pointerId);
    const at = pointOf(event);
    pointers.set(event.pointerId, at);
    start = { at, id: picture.nodeAt(at)?.id ?? null };
    hasMoved = false;
  });

  on("pointermove", (event) => {
    const before = pointers.get(event.pointerId);
    const at = pointOf(event);
    if (before === undefined || start === null) {
      canvas.style.cursor = picture.nodeAt(at) === null ? "grab" : "pointer";
      return;
    }
    if (pointers.size === 2) {
      pinch(pointers, event.pointerId, at, picture);
      hasMoved = true;
    } else {
      if (distance(start.at, at) > CLICK_PIXELS) hasMoved = true;
      if (hasMoved && start.id !== null) steering.onDrag(start.id, picture.placeAt(at));
      else if (hasMoved) picture.pan(at[0] - before[0], at[1] - before[1]);
    }
    pointers.set(event.pointerId, at);
  });

  on("pointerup", (event) => {
    pointers.delete(event.pointerId);
    if (start === null || pointers.size > 0) return;
    if (!hasMoved) steering.onSelect(start.id, event.shiftKey);
    else if (start.id !== null) steering.onDragged(start.id);
    start = null;
  });

  on("pointercancel", (event) => {
    pointers.delete(event.pointerId);
    start = null;
  });

  on("dblclick", (event) => {
    const node = picture.nodeAt(pointOf(event));
    if (node !== null) steering.onExpand(node.id);
  });

  on("wheel", (event) => {
    event.preventDefault();
    picture.zoom(Math.exp(-event.deltaY / 400), pointOf(event));
  });

  on("keydown", (event) => {
    if (event.key === "Enter") steering.onEnter();
    const move = moves[event.key];
    if (move === undefined) return;
    event.preventDefault();
    move(picture);
  });

  return () => stop.abort();
}

const PAN = 40;

const moves: Readonly<Record<string, (picture: Picture) => void>> = {
  ArrowLeft: (picture) => picture.pan(PAN, 0),
  ArrowRight: (picture) => picture.pan(-PAN, 0),
  ArrowUp: (picture) => picture.pan(0, PAN),
  ArrowDown: (picture) => picture.pan(0, -PAN),
  "+": (picture) => picture.zoom(1.25),
  "=": (picture) => picture.zoom(1.25),
  "-": (picture) => picture.zoom(0.8),
  "0": (picture) => picture.fitAll(),
};

function pinch(pointers: ReadonlyMap<number, Place>, id: number, at: Place, picture: Picture): void {
  const [other] = [...pointers].filter(([each]) => each !== id).map(([, place]) => place);
  const before = pointers.get(id);
  if (other === undefined || before === undefined) return;
  const middle: Place = [(other[0] + at[0]) / 2, (other[1] + at[1]) / 2];
  picture.zoom(distance(other, at) / Math.max(1, distance(other, before)), middle);
}

function pointOf({ offsetX, offsetY }: MouseEvent): Place {
  return [offsetX, offsetY];
}

function distance(a: Place, b: Place): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1]);
}
