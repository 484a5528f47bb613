import Graph from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import type { LayoutRequest, LayoutResult } from "./layout-messages.ts";

/** A fixed number of steps, never a time: the same graph ends in the same places on every machine. */
const STEPS = 300;
const STEPS_BETWEEN_PICTURES = 20;

addEventListener("message", ({ data }: MessageEvent<LayoutRequest>) => {
  const graph = new Graph({ multi: false, type: "undirected" });
  data.fixed.forEach((fixed, index) => {
    const [x, y] = data.places.subarray(2 * index);
    graph.addNode(index, { x, y, fixed: fixed === 1 });
  });
  for (let at = 0; at < data.edges.length; at += 2) graph.mergeEdge(data.edges[at], data.edges[at + 1]);
  const settings = {
    ...forceAtlas2.inferSettings(graph),
    adjustSizes: false,
    scalingRatio: 200,
    gravity: 0.4,
    slowDown: 4,
  };
  // Few nodes need as many steps, which then take no time at all.
  for (let step = 0; step < STEPS; step += STEPS_BETWEEN_PICTURES) {
    forceAtlas2.assign(graph, { iterations: STEPS_BETWEEN_PICTURES, settings });
    post(false);
  }
  post(true);

  function post(done: boolean): void {
    const places = Float64Array.from(graph.mapNodes((_, { x, y }) => [x, y]).flat());
    postMessage({ places, done } satisfies LayoutResult);
  }
});
