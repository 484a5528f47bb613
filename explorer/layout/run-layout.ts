import type { LayoutRequest, LayoutResult } from "./layout-messages.ts";

let running: Worker | null = null;

/** Lays out a graph in a worker. `onPlaces` gets the places so far; a new layout ends the one before. */
export function runLayout(request: LayoutRequest, onPlaces: (result: LayoutResult) => void): void {
  running?.terminate();
  const worker = new Worker(new URL("./layout-worker.ts", import.meta.url), { type: "module" });
  running = worker;
  worker.onmessage = ({ data }: MessageEvent<LayoutResult>) => {
    if (running !== worker) return;
    onPlaces(data);
    if (!data.done) return;
    worker.terminate();
    running = null;
  };
  worker.postMessage(request);
}
