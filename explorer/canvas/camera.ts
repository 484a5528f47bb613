import type { Place } from "../view/view.ts";

/** Screen = graph × scale + shift, in CSS pixels. */
export type Camera = { readonly scale: number; readonly x: number; readonly y: number };

export type Size = { readonly width: number; readonly height: number };

const MARGIN = 60;

export function toScreen({ scale, x, y }: Camera, [graphX, graphY]: Place): Place {
  return [graphX * scale + x, graphY * scale + y];
}

export function toGraph({ scale, x, y }: Camera, [screenX, screenY]: Place): Place {
  return [(screenX - x) / scale, (screenY - y) / scale];
}

/** The places of nodes that have one. */
export function placesOf(
  nodes: readonly { readonly id: string }[],
  places: Readonly<Record<string, Place>>,
): readonly Place[] {
  return nodes.flatMap(({ id }) => {
    const place = places[id];
    return place === undefined ? [] : [place];
  });
}

/** The camera that shows all places. */
export function fitting(places: readonly Place[], { width, height }: Size): Camera {
  if (places.length === 0) return { scale: 1, x: width / 2, y: height / 2 };
  let [left, right, top, bottom] = [
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ];
  for (const [x, y] of places) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  const scale = Math.min(
    3,
    Math.max(20, width - 2 * MARGIN) / Math.max(1, right - left),
    Math.max(20, height - 2 * MARGIN) / Math.max(1, bottom - top),
  );
  return {
    scale,
    x: width / 2 - (scale * (left + right)) / 2,
    y: height / 2 - (scale * (top + bottom)) / 2,
  };
}

/** Zooms so that the point of the screen stays where it is. */
export function zoomed(camera: Camera, factor: number, [screenX, screenY]: Place): Camera {
  const scale = Math.min(12, Math.max(0.02, camera.scale * factor));
  const [x, y] = toGraph(camera, [screenX, screenY]);
  return { scale, x: screenX - x * scale, y: screenY - y * scale };
}

/** Whether a node at a point, or its label, can be seen. */
export function isOnScreen([x, y]: Place, { width, height }: Size): boolean {
  return x > -200 && y > -60 && x < width + 60 && y < height + 60;
}
