import type { Place } from "../view/view.ts";
import type { LayoutRequest, LayoutResult } from "./layout-messages.ts";

export type LayoutGraph = {
  readonly nodes: readonly {
    readonly id: string;
    readonly x: number;
    readonly y: number;
    readonly fixed: boolean;
  }[];
  readonly edges: readonly { readonly source: string; readonly target: string }[];
};

type OnPlaces = (result: {
  readonly places: Readonly<Record<string, Place>>;
  readonly done: boolean;
}) => void;

let running: Worker | null = null;

/** Lays out a graph in a worker. `onPlaces` gets the places so far; a new layout ends the one before. */
export function runLayout(graph: LayoutGraph, onPlaces: OnPlaces): void {
  running?.terminate();
  const worker = new Worker(new URL("./layout-worker.ts", import.meta.url), { type: "module" });
  running = worker;
  worker.onmessage = ({ data: { places, done } }: MessageEvent<LayoutResult>) => {
    if (running !== worker) return;
    const placeOf = (index: number): Place => [places[2 * index] ?? 0, places[2 * index + 1] ?? 0];
    onPlaces({ places: Object.fromEntries(graph.nodes.map(({ id }, index) => [id, placeOf(index)])), done });
    if (!done) return;
    worker.terminate();
    running = null;
  };
  // In a task of its own: whoever asked has just drawn this graph for the first time.
  setTimeout(() => worker.postMessage(requestOf(graph)));
}

function requestOf({ nodes, edges }: LayoutGraph): LayoutRequest {
  const at = new Map(nodes.map(({ id }, index) => [id, index]));
  const ends: number[] = [];
  for (const { source, target } of edges) {
    const [from, to] = [at.get(source), at.get(target)];
    if (from !== undefined && to !== undefined) ends.push(from, to);
  }
  return {
    places: Float64Array.from(nodes.flatMap(({ x, y }) => [x, y])),
    fixed: Uint8Array.from(nodes, ({ fixed }) => Number(fixed)),
    edges: Uint32Array.from(ends),
  };
}
